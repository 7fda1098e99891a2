package io.depictio.core.table;

import io.depictio.core.project.ProjectId;
import io.depictio.core.validation.Ids;
import java.util.Objects;

/**
 * Names a table of a project.
 *
 * @param project the project that decides about it
 * @param name 1 to 128 characters of {@code A-Z a-z 0-9 _ -}
 */
public record TableRef(ProjectId project, String name) {
    public TableRef {
        Objects.requireNonNull(project, "project");
        Ids.requireName(name, "table name");
    }

    @Override
    public String toString() {
        return project + "/" + name;
    }
}
