package io.depictio.core.spi;

import io.depictio.core.identity.Group;
import io.depictio.core.identity.GroupId;
import io.depictio.core.identity.UserId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps groups. Safe for use by many threads. */
public interface GroupStore {
    /** @throws io.depictio.core.ConflictException when the id is taken */
    void insert(Group group);

    /** The group, if there. */
    Optional<Group> find(GroupId id);

    /** Every group with this user as a direct member. */
    List<Group> withMember(UserId user);

    /** Every group that includes one of these. */
    List<Group> including(Set<GroupId> groups);

    /**
     * Replaces the group if it still has {@code group.revision()}.
     *
     * @throws io.depictio.core.ConflictException when it changed meanwhile
     * @throws io.depictio.core.NotFoundException when it is gone
     */
    Group replace(Group group);

    /** Groups in order of id, after {@code after}; {@code limit} from 1 to 1,000. */
    List<Group> list(@Nullable GroupId after, int limit);

    /** Removes the group, if there. */
    void delete(GroupId id);
}
