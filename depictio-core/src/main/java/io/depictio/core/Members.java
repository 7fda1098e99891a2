package io.depictio.core;

import io.depictio.core.access.Grant;
import io.depictio.core.access.Permission;
import io.depictio.core.access.ProjectRole;
import io.depictio.core.access.ResourceRef;
import io.depictio.core.audit.AuditType;
import io.depictio.core.project.Project;
import io.depictio.core.project.ProjectId;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Who may do what in one project; every call needs {@code MANAGE_MEMBERS}. Safe for use by many threads. */
public final class Members {
    private final Gate gate;
    private final ProjectId project;

    Members(Gate gate, ProjectId project) {
        this.gate = gate;
        this.project = Objects.requireNonNull(project, "project");
    }

    /**
     * What a grant would change.
     *
     * @param before the grantee's role now, or null
     * @param after the role then
     * @param lastOwner whether the change would be refused because no owner would be left
     */
    public record Preview(@Nullable ProjectRole before, ProjectRole after, boolean lastOwner) {}

    /** Every grant. */
    public Set<Grant> list() {
        return guarded("list members", () -> load().grants());
    }

    /**
     * Gives the grantee this role instead of any other.
     *
     * @throws AccessDeniedException when the caller may not give this role
     * @throws ConflictException when no owner would be left
     */
    public Project grant(Grant grant) {
        return guarded("grant", () -> gate.parts().grants.grant(gate.userId(), project, grant));
    }

    /** Takes the grantee's role away, under the same guards. */
    public Project revoke(Grant.Grantee grantee) {
        return guarded("revoke", () -> gate.parts().grants.revoke(gate.userId(), project, grantee));
    }

    /** What {@link #grant} would change, without changing it. */
    public Preview preview(Grant grant) {
        return guarded("preview grant", () -> {
            Project now = load();
            ProjectRole before = now.grants().stream()
                    .filter(held -> held.grantee().equals(grant.grantee()))
                    .map(Grant::role)
                    .findFirst()
                    .orElse(null);
            return new Preview(before, grant.role(), !now.with(grant).hasOwner());
        });
    }

    private <T> T guarded(String action, Supplier<T> work) {
        return gate.guarded(
                Permission.MANAGE_MEMBERS, new ResourceRef.OfProject(project), AuditType.GRANT_CHANGE, action, work);
    }

    private Project load() {
        return gate.parts()
                .projects
                .find(project)
                .orElseThrow(() -> Gate.absent(new ResourceRef.OfProject(project)));
    }
}
