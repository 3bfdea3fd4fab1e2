package dev.ballast.execution.domain.safety;

import java.util.Optional;

/** One thing that must hold of every order, at the moment it is sent. */
interface OrderRule {

    Optional<Finding> check(OrderCase order);
}
