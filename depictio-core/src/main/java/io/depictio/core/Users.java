package io.depictio.core;

import io.depictio.core.audit.AuditType;
import io.depictio.core.identity.SystemRole;
import io.depictio.core.identity.User;
import io.depictio.core.identity.UserId;
import io.depictio.core.spi.SessionService.SessionInfo;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Administration of accounts; every call needs {@code ADMIN}. Returned accounts carry no password hash. Safe for use by many threads. */
public final class Users {
    private final Gate gate;

    Users(Gate gate) {
        this.gate = gate;
    }

    /**
     * Makes an account with a password.
     *
     * @throws InvalidRequestException listing what is wrong with the form or the password
     * @throws ConflictException when the id or e-mail is taken
     */
    public User create(Requests.UserForm form) {
        Requests.validate(gate.parts().validator, form);
        String email = Objects.requireNonNull(form.email());
        UserId id = new UserId(Objects.requireNonNull(form.id()));
        return admin("create user", id.value(), () -> {
            String hash = gate.parts().passwords.hash(Objects.requireNonNull(form.password()), email);
            User user = User.regular(id, email, hash, Objects.requireNonNull(form.systemRole()));
            gate.parts().users.insert(user);
            return withoutHash(user);
        });
    }

    /** @throws NotFoundException when there is none */
    public User get(UserId id) {
        return admin("get user", id.value(), () -> withoutHash(load(id)));
    }

    /** In order of id, after {@code after}; {@code limit} from 1 to 1,000. */
    public List<User> list(@Nullable UserId after, int limit) {
        return admin("list users", "", () -> gate.parts().users.list(after, limit).stream()
                .map(Users::withoutHash)
                .toList());
    }

    /**
     * Sets the ceiling.
     *
     * @throws ConflictException when no active admin would be left
     */
    public User setRole(UserId id, SystemRole role) {
        return change("set role", id, user -> user.withSystemRole(role));
    }

    /** Lets the account act again. */
    public User activate(UserId id) {
        return change("activate user", id, user -> user.withActive(true));
    }

    /**
     * Ends all sessions and lets nothing begin.
     *
     * @throws ConflictException when no active admin would be left
     */
    public User deactivate(UserId id) {
        return admin("deactivate user", id.value(), () -> {
            User changed = gate.parts().users.replace(load(id).withActive(false));
            gate.parts().sessions.endAll(id);
            return withoutHash(changed);
        });
    }

    /** Sets another password and ends all sessions. */
    public void setPassword(UserId id, char[] password) {
        admin("set password", id.value(), () -> {
            User user = load(id);
            gate.parts().users.replace(user.withPasswordHash(gate.parts().passwords.hash(password, user.email())));
            gate.parts().sessions.endAll(id);
            return true;
        });
    }

    /**
     * Removes the account and ends its sessions.
     *
     * @throws ConflictException when it is the last active admin
     */
    public void delete(UserId id) {
        admin("delete user", id.value(), () -> {
            gate.parts().users.delete(id);
            gate.parts().sessions.endAll(id);
            return true;
        });
    }

    /** The account's sessions; no secret. */
    public List<SessionInfo> sessions(UserId id) {
        return admin("list sessions", id.value(), () -> gate.parts().sessions.list(id));
    }

    /** Ends all of the account's sessions. */
    public void endSessions(UserId id) {
        admin("end sessions", id.value(), () -> {
            gate.parts().sessions.endAll(id);
            return true;
        });
    }

    private User change(String action, UserId id, UnaryOperator<User> change) {
        return admin(action, id.value(), () -> withoutHash(gate.parts().users.replace(change.apply(load(id)))));
    }

    private <T> T admin(String action, String resource, Supplier<T> work) {
        return gate.asAdmin(AuditType.USER_CHANGE, action, resource, work);
    }

    private User load(UserId id) {
        return gate.parts().users.find(id).orElseThrow(() -> new NotFoundException("no user '" + id + "'"));
    }

    private static User withoutHash(User user) {
        return user.withPasswordHash(null);
    }
}
