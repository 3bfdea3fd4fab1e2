package dev.ballast.ingestion.adapter.http;

import dev.ballast.http.ErrorCode;
import dev.ballast.http.Fault;
import dev.ballast.http.Mistake;
import dev.ballast.ingestion.application.statement.ImportResult;
import dev.ballast.ingestion.domain.statement.Unreadable;

/** What went wrong with imports, as problems. */
final class ImportProblems {

    private static final ErrorCode NOTHING_TO_UNDO =
            new ErrorCode("nothing-to-undo", ErrorCode.Kind.CONFLICT);
    private static final ErrorCode TOO_MANY_BALANCES =
            new ErrorCode("too-many-balances", ErrorCode.Kind.INVALID);

    private ImportProblems() {}

    static Mistake of(Unreadable reason) {
        return new Mistake(
                new ErrorCode(reason.code(), ErrorCode.Kind.INVALID),
                "Nothing was imported: " + reason.message() + ".",
                Fault.on(reason.line(), 1, reason.message(), reason.fix()));
    }

    static ImportView done(ImportResult result) {
        return switch (result) {
            case ImportResult.Done done -> ImportView.of(done);
            case ImportResult.Absent() -> throw Calls.absent("portfolio or import");
            case ImportResult.TooLarge(var most) ->
                    throw new Mistake(
                            TOO_MANY_BALANCES,
                            "Nothing was imported: the portfolio would hold more than "
                                    + most
                                    + " balances.");
            case ImportResult.NothingToUndo(var status) ->
                    throw new Mistake(
                            NOTHING_TO_UNDO,
                            switch (status) {
                                case PREVIEWED -> "It was a dry run: it changed nothing.";
                                case UNDONE -> "It has been taken back before.";
                                case IMPORTED -> "It can't be taken back.";
                            });
        };
    }
}
