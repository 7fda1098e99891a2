package io.depictio.core.identity;

import java.util.regex.Pattern;

/**
 * A narrowing of what a token may be used for, in the syntax of RFC 6749 §3.3.
 *
 * @param value 1 to 64 characters of {@code a-z 0-9 : . _ -}
 */
public record Scope(String value) {
    private static final Pattern SYNTAX = Pattern.compile("[a-z0-9:._-]{1,64}");

    public Scope {
        if (!SYNTAX.matcher(value).matches()) {
            throw new IllegalArgumentException("a scope has 1 to 64 characters of a-z 0-9 : . _ -");
        }
    }
}
