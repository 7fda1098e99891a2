package io.depictio.core;

import io.depictio.core.audit.AuditType;
import io.depictio.core.identity.Group;
import io.depictio.core.identity.GroupId;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Administration of groups; every call needs {@code ADMIN}. Safe for use by many threads. */
public final class Groups {
    private final Gate gate;

    Groups(Gate gate) {
        this.gate = gate;
    }

    /** @throws ConflictException when the id is taken */
    public Group create(Group group) {
        return admin("create group", group.id(), () -> {
            gate.parts().groups.insert(group);
            return group;
        });
    }

    /** @throws NotFoundException when there is none */
    public Group get(GroupId id) {
        return admin("get group", id, () -> gate.parts()
                .groups
                .find(id)
                .orElseThrow(() -> new NotFoundException("no group '" + id + "'")));
    }

    /** In order of id, after {@code after}; {@code limit} from 1 to 1,000. */
    public List<Group> list(@Nullable GroupId after, int limit) {
        return gate.asAdmin(AuditType.GROUP_CHANGE, "list groups", "", () -> gate.parts().groups.list(after, limit));
    }

    /** @throws ConflictException when the group changed since {@code group.revision()} was read */
    public Group replace(Group group) {
        return admin("replace group", group.id(), () -> gate.parts().groups.replace(group));
    }

    /** Removes the group; grants to it give nothing any more. */
    public void delete(GroupId id) {
        admin("delete group", id, () -> {
            gate.parts().groups.delete(id);
            return true;
        });
    }

    private <T> T admin(String action, GroupId id, Supplier<T> work) {
        return gate.asAdmin(AuditType.GROUP_CHANGE, action, id.value(), work);
    }
}
