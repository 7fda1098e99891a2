package io.depictio.core;

import io.depictio.core.access.Permission;
import io.depictio.core.access.ResourceRef;
import io.depictio.core.audit.AuditType;
import io.depictio.core.project.Dashboard;
import io.depictio.core.project.DashboardId;
import io.depictio.core.project.ProjectId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Dashboards of one project, as one caller sees them. Safe for use by many threads. */
public final class Dashboards {
    private final Gate gate;
    private final ProjectId project;

    Dashboards(Gate gate, ProjectId project) {
        this.gate = gate;
        this.project = Objects.requireNonNull(project, "project");
    }

    /** Needs {@code CREATE_DASHBOARD}. */
    public Dashboard create(Requests.DashboardForm form) {
        Requests.validate(gate.parts().validator, form);
        Dashboard dashboard = dashboard(new DashboardId(gate.parts().newId()), form, 0);
        return gate.guarded(
                Permission.CREATE_DASHBOARD,
                new ResourceRef.OfProject(project),
                AuditType.DASHBOARD_CHANGE,
                "create dashboard",
                () -> {
                    gate.parts().projects.insert(dashboard);
                    return dashboard;
                });
    }

    /** Needs {@code VIEW}; a dashboard of another project is as if absent. */
    public Dashboard get(DashboardId id) {
        ResourceRef ref = new ResourceRef.OfDashboard(project, id);
        return gate.guarded(
                Permission.VIEW,
                ref,
                AuditType.DASHBOARD_VIEW,
                "get dashboard",
                () -> gate.parts().projects.find(project, id).orElseThrow(() -> Gate.absent(ref)));
    }

    /** Needs {@code VIEW}; in order of id, after {@code after}; {@code limit} from 1 to 1,000. */
    public List<Dashboard> list(@Nullable DashboardId after, int limit) {
        return gate.guarded(
                Permission.VIEW,
                new ResourceRef.OfProject(project),
                AuditType.DASHBOARD_VIEW,
                "list dashboards",
                () -> gate.parts().projects.dashboards(project, after, limit));
    }

    /**
     * Needs {@code EDIT_DASHBOARD}.
     *
     * @param revision the one that the form was made from
     * @throws ConflictException when the dashboard changed meanwhile
     */
    public Dashboard update(DashboardId id, long revision, Requests.DashboardForm form) {
        Requests.validate(gate.parts().validator, form);
        return gate.guarded(
                Permission.EDIT_DASHBOARD,
                new ResourceRef.OfDashboard(project, id),
                AuditType.DASHBOARD_CHANGE,
                "update dashboard",
                () -> gate.parts().projects.replace(dashboard(id, form, revision)));
    }

    /** Needs {@code DELETE_DASHBOARD}. */
    public void delete(DashboardId id) {
        gate.guarded(
                Permission.DELETE_DASHBOARD,
                new ResourceRef.OfDashboard(project, id),
                AuditType.DASHBOARD_CHANGE,
                "delete dashboard",
                () -> {
                    gate.parts().projects.delete(project, id);
                    return true;
                });
    }

    private Dashboard dashboard(DashboardId id, Requests.DashboardForm form, long revision) {
        return new Dashboard(
                id, project, Objects.requireNonNull(form.title()), Objects.requireNonNull(form.content()), revision);
    }
}
