package io.depictio.core.identity;

import io.depictio.core.validation.Ids;

/**
 * The opaque id of a user. Immutable.
 *
 * @param value 1 to 255 characters of {@code A-Z a-z 0-9 . _ @ -}, starting with a letter or digit
 */
public record UserId(String value) {
    public UserId {
        Ids.requireId(value, "user id");
    }

    @Override
    public String toString() {
        return value;
    }
}
