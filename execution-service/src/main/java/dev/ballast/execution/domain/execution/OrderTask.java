package dev.ballast.execution.domain.execution;

import dev.ballast.kernel.order.OrderEffect;

/** What is to be done for an order once its state is stored. */
public record OrderTask(OrderId order, OrderEffect effect) {}
