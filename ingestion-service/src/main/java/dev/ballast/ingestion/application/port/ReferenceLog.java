package dev.ballast.ingestion.application.port;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Map;

/** What was last published of the bundled data, so that only changes are said again. */
public interface ReferenceLog {

    /** One replica at a time. */
    Uni<Map<String, Entry>> lockAll();

    Uni<Void> save(Collection<Entry> entries);

    /**
     * @param content all that was said, in one line
     */
    record Entry(String key, String content, long version) {}
}
