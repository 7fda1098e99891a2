package io.depictio.core.validation;

import java.util.Objects;
import java.util.regex.Pattern;

/** The one place that says what an id looks like. */
public final class Ids {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]{0,254}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,127}");

    private Ids() {}

    /** Returns the value, or throws {@link IllegalArgumentException} naming {@code what}; the value itself is not echoed. */
    public static String requireId(String value, String what) {
        Objects.requireNonNull(value, what);
        if (!ID.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    what + " must be 1 to 255 characters of A-Z a-z 0-9 . _ @ -, starting with a letter or digit");
        }
        return value;
    }

    /** As {@link #requireId} for names that become part of an object key: no dot, no {@code @}, 128 characters at most. */
    public static String requireName(String value, String what) {
        Objects.requireNonNull(value, what);
        if (!NAME.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    what + " must be 1 to 128 characters of A-Z a-z 0-9 _ -, starting with a letter or digit");
        }
        return value;
    }

    /** Whether the value would be accepted by {@link #requireId}. */
    public static boolean isId(String value) {
        return ID.matcher(value).matches();
    }
}
