package io.depictio.core.project;

import io.depictio.core.access.Grant;
import io.depictio.core.access.ProjectRole;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/**
 * A project with its grants: the unit of isolation. Owners live in this one document, so “the last one stays” is a condition on it.
 *
 * @param id the project
 * @param name what people call it, 1 to 200 characters
 * @param isPublic whether anybody may view it
 * @param grants at most 1,000; one role a grantee
 * @param revision counts changes, for optimistic replacement
 */
public record Project(ProjectId id, String name, boolean isPublic, Set<Grant> grants, long revision) {
    public Project {
        Objects.requireNonNull(id, "id");
        if (Objects.requireNonNull(name, "name").isBlank() || name.length() > 200) {
            throw new IllegalArgumentException("project name must have 1 to 200 characters");
        }
        grants = Set.copyOf(grants);
        if (grants.size() > 1000) {
            throw new IllegalArgumentException("a project has at most 1,000 grants; use groups");
        }
    }

    /** The same project with this grant in place of any other for the grantee. */
    public Project with(Grant grant) {
        Set<Grant> next = withoutGrantee(grant.grantee());
        next.add(grant);
        return new Project(id, name, isPublic, next, revision);
    }

    /** The same project without any grant for the grantee. */
    public Project without(Grant.Grantee grantee) {
        return new Project(id, name, isPublic, withoutGrantee(grantee), revision);
    }

    /** The same project at another revision; for stores. */
    public Project withRevision(long newRevision) {
        return new Project(id, name, isPublic, grants, newRevision);
    }

    /** Whether anybody is an owner. */
    public boolean hasOwner() {
        return grants.stream().anyMatch(grant -> grant.role() == ProjectRole.OWNER);
    }

    private Set<Grant> withoutGrantee(Grant.Grantee grantee) {
        Set<Grant> next = new LinkedHashSet<>(grants);
        next.removeIf(grant -> grant.grantee().equals(grantee));
        return next;
    }
}
