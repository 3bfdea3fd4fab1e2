package dev.ballast.delivery;

import java.math.BigDecimal;

/** The books have counted a trade. */
record Counted(String portfolio, long number, BigDecimal quantity) {}
