package io.depictio.core.access;

import io.depictio.core.identity.GroupId;
import io.depictio.core.identity.UserId;
import java.util.Set;

/** Which projects a user may have a permission on, as a value that each store turns into its own query. */
public sealed interface AccessFilter {
    /** Every project. */
    record Everything() implements AccessFilter {}

    /** No project. */
    record Nothing() implements AccessFilter {}

    /**
     * Projects with a grant of one of {@code roles} to the user or one of the groups, or public ones where asked.
     *
     * @param user the user
     * @param groups every group that the user is a member of, directly or through others
     * @param roles the roles that suffice
     * @param orPublic whether a public project suffices
     */
    record Granted(UserId user, Set<GroupId> groups, Set<ProjectRole> roles, boolean orPublic) implements AccessFilter {
        public Granted {
            groups = Set.copyOf(groups);
            roles = Set.copyOf(roles);
        }
    }
}
