package io.depictio.core.access;

import io.depictio.core.project.DashboardId;
import io.depictio.core.project.ProjectId;
import io.depictio.core.table.TableRef;

/** What a permission is asked for. A dashboard's and a table's decision is its project's. */
public sealed interface ResourceRef {
    /** The project that decides. */
    ProjectId project();

    /** @param project the project itself */
    record OfProject(ProjectId project) implements ResourceRef {}

    /**
     * @param project the project it is said to be in
     * @param dashboard the dashboard
     */
    record OfDashboard(ProjectId project, DashboardId dashboard) implements ResourceRef {}

    /** @param table the table */
    record OfTable(TableRef table) implements ResourceRef {
        @Override
        public ProjectId project() {
            return table.project();
        }
    }
}
