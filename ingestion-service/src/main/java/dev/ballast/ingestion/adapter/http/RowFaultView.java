package dev.ballast.ingestion.adapter.http;

import dev.ballast.ingestion.domain.statement.RowFault;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is wrong with a row of a file, and how to mend it. */
@Schema(name = "ImportRowFault")
record RowFaultView(
        long line, String column, String value, String code, String message, String fix) {

    static RowFaultView of(RowFault fault) {
        return new RowFaultView(
                fault.line(),
                fault.column(),
                fault.value(),
                fault.code(),
                fault.message(),
                fault.fix());
    }
}
