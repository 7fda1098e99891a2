package io.depictio.core.project;

import io.depictio.core.validation.Ids;

/**
 * The opaque id of a project. Immutable.
 *
 * @param value 1 to 255 characters of {@code A-Z a-z 0-9 . _ @ -}, starting with a letter or digit
 */
public record ProjectId(String value) {
    public ProjectId {
        Ids.requireId(value, "project id");
    }

    @Override
    public String toString() {
        return value;
    }
}
