package io.depictio.core.table;

import java.util.Iterator;

/**
 * One version of one table, ready to be read. The version never changes under the reader. Safe for use by many threads; close it when
 * done; batches stay readable until then.
 */
public interface TableSnapshot extends AutoCloseable {
    /** A text that changes with the data: keys caches and provenance; no secret. */
    String dataId();

    /** The version's number. */
    long version();

    /** The columns. */
    Schema schema();

    /**
     * Reads. Batches come as they are produced, so that a large table need not fit into memory.
     *
     * @throws io.depictio.core.NotFoundException naming a column that is not there
     * @throws io.depictio.core.CorruptDataException when a file is missing or damaged
     */
    Iterator<ColumnBatch> scan(ScanRequest request);

    @Override
    void close();
}
