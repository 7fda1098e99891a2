package io.depictio.core.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to read of a snapshot.
 *
 * @param columns names in the wanted order; null = all
 * @param rowLimit stop after this many rows, at least 0; {@link Long#MAX_VALUE} = all
 */
public record ScanRequest(@Nullable List<String> columns, long rowLimit) {
    public ScanRequest {
        columns = columns == null ? null : List.copyOf(columns);
        if (rowLimit < 0) {
            throw new IllegalArgumentException("rowLimit is 0 or more");
        }
    }

    /** All columns, all rows. */
    public static ScanRequest all() {
        return new ScanRequest(null, Long.MAX_VALUE);
    }
}
