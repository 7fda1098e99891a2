package io.depictio.core.identity;

import java.util.Objects;
import java.util.Set;

/**
 * A named set of users. Members of a group listed in {@code includes} are members of this one too; cycles are harmless.
 *
 * @param id the group's id
 * @param name what people call it, 1 to 200 characters
 * @param members direct members
 * @param includes groups whose members are members of this one too
 * @param revision counts changes, for optimistic replacement
 */
public record Group(GroupId id, String name, Set<UserId> members, Set<GroupId> includes, long revision) {
    public Group {
        Objects.requireNonNull(id, "id");
        if (Objects.requireNonNull(name, "name").isBlank() || name.length() > 200) {
            throw new IllegalArgumentException("group name must have 1 to 200 characters");
        }
        members = Set.copyOf(members);
        includes = Set.copyOf(includes);
    }

    /** A new group of direct members at revision 0. */
    public static Group of(GroupId id, String name, Set<UserId> members) {
        return new Group(id, name, members, Set.of(), 0);
    }

    /** The same group at another revision; for stores. */
    public Group withRevision(long newRevision) {
        return new Group(id, name, members, includes, newRevision);
    }
}
