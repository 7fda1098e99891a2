package io.depictio.core;

import io.depictio.core.access.Permission;
import io.depictio.core.access.ResourceRef;
import io.depictio.core.audit.AuditType;
import io.depictio.core.project.ProjectId;
import io.depictio.core.table.ColumnBatch;
import io.depictio.core.table.CommitInfo;
import io.depictio.core.table.Schema;
import io.depictio.core.table.TableCommit;
import io.depictio.core.table.TableRef;
import java.util.List;
import java.util.Objects;

/** Tables of one project, as one caller sees them. Safe for use by many threads. */
public final class Tables {
    private final Gate gate;
    private final ProjectId project;

    Tables(Gate gate, ProjectId project) {
        this.gate = gate;
        this.project = Objects.requireNonNull(project, "project");
    }

    /**
     * Makes an empty table; needs what table writes need.
     *
     * @param name 1 to 128 characters of {@code A-Z a-z 0-9 _ -}
     * @throws ConflictException when it exists
     */
    public TableRef create(String name, Schema schema, CommitInfo info) {
        TableRef table = new TableRef(project, name);
        return gate.guarded(
                gate.parts().tableWrite, new ResourceRef.OfTable(table), AuditType.DATA_WRITE, "create table", () -> {
                    gate.parts().tables.create(table, schema, info);
                    return table;
                });
    }

    /** Replaces all rows as one commit and returns its version; needs what table writes need. */
    public long overwrite(String name, Iterable<ColumnBatch> batches, CommitInfo info) {
        TableRef table = new TableRef(project, name);
        return gate.guarded(
                gate.parts().tableWrite,
                new ResourceRef.OfTable(table),
                AuditType.DATA_WRITE,
                "overwrite table",
                () -> gate.parts().tables.overwrite(table, batches, info));
    }

    /** Needs {@code VIEW}; in order of name. */
    public List<TableRef> list() {
        return gate.guarded(
                Permission.VIEW,
                new ResourceRef.OfProject(project),
                AuditType.DATA_READ,
                "list tables",
                () -> gate.parts().tables.list(project));
    }

    /** Needs {@code VIEW}; newest first, {@code limit} from 1 to 1,000. */
    public List<TableCommit> history(String name, int limit) {
        TableRef table = new TableRef(project, name);
        return gate.guarded(
                Permission.VIEW,
                new ResourceRef.OfTable(table),
                AuditType.DATA_READ,
                "table history",
                () -> gate.parts().tables.history(table, limit));
    }

    /** Removes the table with all versions; needs what table writes need. */
    public void drop(String name) {
        TableRef table = new TableRef(project, name);
        gate.guarded(
                gate.parts().tableWrite, new ResourceRef.OfTable(table), AuditType.DATA_WRITE, "drop table", () -> {
                    gate.parts().tables.drop(table);
                    return true;
                });
    }
}
