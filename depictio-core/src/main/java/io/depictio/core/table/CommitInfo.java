package io.depictio.core.table;

import java.util.Objects;

/**
 * Why a table changes; ends up in its history.
 *
 * @param user who
 * @param reason a sentence, 500 characters at most
 */
public record CommitInfo(String user, String reason) {
    public CommitInfo {
        Objects.requireNonNull(user, "user");
        if (Objects.requireNonNull(reason, "reason").length() > 500) {
            throw new IllegalArgumentException("a reason has at most 500 characters");
        }
    }
}
