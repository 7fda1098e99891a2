package io.depictio.core;

import io.depictio.core.access.Grant;
import io.depictio.core.access.Permission;
import io.depictio.core.access.ProjectRole;
import io.depictio.core.access.ResourceRef;
import io.depictio.core.audit.AuditType;
import io.depictio.core.project.Project;
import io.depictio.core.project.ProjectId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Projects, as one caller sees them. Safe for use by many threads. */
public final class Projects {
    private final Gate gate;

    Projects(Gate gate) {
        this.gate = gate;
    }

    /**
     * Makes a project that the caller owns.
     *
     * @throws AccessDeniedException unless the caller is an active {@code USER} or {@code ADMIN}, not a visitor
     * @throws InvalidRequestException listing what is wrong with the form
     */
    public Project create(Requests.ProjectForm form) {
        gate.requireAuthor("create project");
        Requests.validate(gate.parts().validator, form);
        ProjectId id = new ProjectId(gate.parts().newId());
        Project project = new Project(
                id,
                Objects.requireNonNull(form.name()),
                form.isPublic(),
                Set.of(Grant.to(gate.userId(), ProjectRole.OWNER)),
                0);
        return gate.audited(AuditType.PROJECT_CHANGE, "create project", id.value(), () -> {
            gate.parts().projects.insert(project);
            return project;
        });
    }

    /** @throws NotFoundException when there is none, or none that the caller may see */
    public Project get(ProjectId id) {
        return gate.guarded(
                Permission.VIEW, new ResourceRef.OfProject(id), AuditType.DATA_READ, "get project", () -> load(id));
    }

    /** Projects that the caller may view, in order of id, after {@code after}; {@code limit} from 1 to 1,000. */
    public List<Project> list(@Nullable ProjectId after, int limit) {
        return gate.audited(
                AuditType.DATA_READ,
                "list projects",
                "",
                () -> gate.parts().projects.list(
                        gate.parts().permissions.filter(gate.userId(), Permission.VIEW), after, limit));
    }

    /**
     * Changes name and visibility; needs {@code MANAGE_SETTINGS}.
     *
     * @param revision the one that the form was made from
     * @throws ConflictException when the project changed meanwhile
     */
    public Project update(ProjectId id, long revision, Requests.ProjectForm form) {
        Requests.validate(gate.parts().validator, form);
        return gate.guarded(
                Permission.MANAGE_SETTINGS,
                new ResourceRef.OfProject(id),
                AuditType.PROJECT_CHANGE,
                "update project",
                () -> gate.parts().projects.replace(new Project(
                        id, Objects.requireNonNull(form.name()), form.isPublic(), load(id).grants(), revision)));
    }

    /** Removes the project with its dashboards and tables; needs {@code MANAGE_SETTINGS}. */
    public void delete(ProjectId id) {
        gate.guarded(
                Permission.MANAGE_SETTINGS,
                new ResourceRef.OfProject(id),
                AuditType.PROJECT_CHANGE,
                "delete project",
                () -> {
                    gate.parts().tables.list(id).forEach(gate.parts().tables::drop);
                    gate.parts().projects.delete(id);
                    return true;
                });
    }

    private Project load(ProjectId id) {
        return gate.parts().projects.find(id).orElseThrow(() -> Gate.absent(new ResourceRef.OfProject(id)));
    }
}
