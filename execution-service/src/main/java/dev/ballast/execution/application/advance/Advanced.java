package dev.ballast.execution.application.advance;

import dev.ballast.execution.domain.execution.Round;

/** What came of a round. */
sealed interface Advanced {

    /** It is stored; its tasks may be done. */
    record Moved(Round round, Desk desk) implements Advanced {}

    /** Somebody else trades on the account. */
    record Fenced() implements Advanced {}

    /** There is nothing to do any more. */
    record Done() implements Advanced {}
}
