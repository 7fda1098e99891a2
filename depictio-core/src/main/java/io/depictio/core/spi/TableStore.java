package io.depictio.core.spi;

import io.depictio.core.project.ProjectId;
import io.depictio.core.table.ColumnBatch;
import io.depictio.core.table.CommitInfo;
import io.depictio.core.table.Schema;
import io.depictio.core.table.TableCommit;
import io.depictio.core.table.TableRef;
import io.depictio.core.table.TableSnapshot;
import io.depictio.core.table.TableVersion;
import java.util.List;

/**
 * Versioned tables. <strong>Checks no permission</strong>: {@link io.depictio.core.Session} does, and a host that calls a store directly owns
 * the check. Safe for use by many threads and processes.
 */
public interface TableStore extends AutoCloseable {
    /**
     * Makes an empty table at version 0.
     *
     * @throws io.depictio.core.ConflictException when it exists
     */
    void create(TableRef table, Schema schema, CommitInfo info);

    /**
     * Adds rows as one atomic commit and returns its version; concurrent appends all land, in some order.
     *
     * @throws io.depictio.core.NotFoundException when there is no such table
     * @throws io.depictio.core.InvalidRequestException when a batch does not have the table's schema
     */
    long append(TableRef table, Iterable<ColumnBatch> batches, CommitInfo info);

    /** Replaces all rows as one atomic commit and returns its version; earlier versions stay readable. */
    long overwrite(TableRef table, Iterable<ColumnBatch> batches, CommitInfo info);

    /**
     * Opens one version.
     *
     * @throws io.depictio.core.NotFoundException when there is no such table or version; the message names the versions there are
     * @throws io.depictio.core.CorruptDataException when the log is damaged or asks for a feature that is not supported
     */
    TableSnapshot open(TableRef table, TableVersion version);

    /** Commits, newest first; {@code limit} from 1 to 1,000. */
    List<TableCommit> history(TableRef table, int limit);

    /** The project's tables in order of name. */
    List<TableRef> list(ProjectId project);

    /** Removes the table with all its versions, if there. */
    void drop(TableRef table);

    @Override
    void close();
}
