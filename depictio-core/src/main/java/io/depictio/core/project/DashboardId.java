package io.depictio.core.project;

import io.depictio.core.validation.Ids;

/**
 * The opaque id of a dashboard. Immutable.
 *
 * @param value 1 to 255 characters of {@code A-Z a-z 0-9 . _ @ -}, starting with a letter or digit
 */
public record DashboardId(String value) {
    public DashboardId {
        Ids.requireId(value, "dashboard id");
    }

    @Override
    public String toString() {
        return value;
    }
}
