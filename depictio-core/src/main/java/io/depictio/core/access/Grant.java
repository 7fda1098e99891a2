package io.depictio.core.access;

import io.depictio.core.identity.GroupId;
import io.depictio.core.identity.UserId;
import java.util.Objects;

/**
 * One role for one grantee in one project.
 *
 * @param grantee a user or a group
 * @param role the role
 */
public record Grant(Grantee grantee, ProjectRole role) {
    public Grant {
        Objects.requireNonNull(grantee, "grantee");
        Objects.requireNonNull(role, "role");
    }

    /** A grant to a user. */
    public static Grant to(UserId user, ProjectRole role) {
        return new Grant(new Grantee.ToUser(user), role);
    }

    /** A grant to all members of a group. */
    public static Grant to(GroupId group, ProjectRole role) {
        return new Grant(new Grantee.ToGroup(group), role);
    }

    /** Who gets it. */
    public sealed interface Grantee {
        /** @param user the account */
        record ToUser(UserId user) implements Grantee {}

        /** @param group the group, nested members included */
        record ToGroup(GroupId group) implements Grantee {}
    }
}
