package io.depictio.core.spi;

import io.depictio.core.access.AccessFilter;
import io.depictio.core.project.Dashboard;
import io.depictio.core.project.DashboardId;
import io.depictio.core.project.Project;
import io.depictio.core.project.ProjectId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps projects with their grants, and dashboards. Checks no permission. Safe for use by many threads. */
public interface ProjectStore {
    /** @throws io.depictio.core.ConflictException when the id is taken */
    void insert(Project project);

    /** The project, if there. */
    Optional<Project> find(ProjectId id);

    /**
     * Replaces the project if it still has {@code project.revision()}.
     *
     * @throws io.depictio.core.ConflictException when it changed meanwhile
     * @throws io.depictio.core.NotFoundException when it is gone
     */
    Project replace(Project project);

    /** Projects that pass the filter, in order of id, after {@code after}; {@code limit} from 1 to 1,000. */
    List<Project> list(AccessFilter filter, @Nullable ProjectId after, int limit);

    /** Removes the project and its dashboards, if there. */
    void delete(ProjectId id);

    /** @throws io.depictio.core.ConflictException when the id is taken */
    void insert(Dashboard dashboard);

    /** The dashboard, if it is there and in this project. */
    Optional<Dashboard> find(ProjectId project, DashboardId id);

    /**
     * Replaces the dashboard if it still has {@code dashboard.revision()}.
     *
     * @throws io.depictio.core.ConflictException when it changed meanwhile
     * @throws io.depictio.core.NotFoundException when it is gone
     */
    Dashboard replace(Dashboard dashboard);

    /** Dashboards of a project in order of id, after {@code after}; {@code limit} from 1 to 1,000. */
    List<Dashboard> dashboards(ProjectId project, @Nullable DashboardId after, int limit);

    /** Removes the dashboard, if there. */
    void delete(ProjectId project, DashboardId id);
}
