package dev.ballast.ingestion.application.statement;

import dev.ballast.ingestion.application.port.ImportRecord;
import dev.ballast.ingestion.domain.statement.RowFault;
import java.util.List;

/** What came of an import, or of the wish to take one back. */
public sealed interface ImportResult {

    /**
     * @param faults the first thousand
     */
    record Done(ImportRecord record, List<RowFault> faults) implements ImportResult {

        public Done {
            faults = List.copyOf(faults);
        }
    }

    /** There is no such portfolio, or no such import. */
    record Absent() implements ImportResult {}

    /** More balances than a snapshot can carry. */
    record TooLarge(int most) implements ImportResult {}

    /** It has been taken back before, or was a dry run. */
    record NothingToUndo(ImportRecord.Status status) implements ImportResult {}
}
