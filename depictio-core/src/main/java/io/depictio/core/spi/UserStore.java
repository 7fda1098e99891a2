package io.depictio.core.spi;

import io.depictio.core.identity.User;
import io.depictio.core.identity.UserId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps accounts. E-mails are unique without regard to case. Safe for use by many threads. */
public interface UserStore {
    /** @throws io.depictio.core.ConflictException when the id or the e-mail is taken */
    void insert(User user);

    /** The account, if there. */
    Optional<User> find(UserId id);

    /** The account with this e-mail, compared without case. */
    Optional<User> findByEmail(String email);

    /**
     * Replaces the account if it still has {@code user.revision()}, and returns it at the next revision.
     *
     * @throws io.depictio.core.ConflictException when it changed meanwhile, or would leave no active admin
     * @throws io.depictio.core.NotFoundException when it is gone
     */
    User replace(User user);

    /** Accounts in order of id, after {@code after}; {@code limit} from 1 to 1,000. */
    List<User> list(@Nullable UserId after, int limit);

    /**
     * Removes the account, if there.
     *
     * @throws io.depictio.core.ConflictException when it is the last active admin
     */
    void delete(UserId id);
}
