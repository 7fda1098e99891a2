package io.depictio.core.run;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something a chart author can act on.
 *
 * @param line from 1
 * @param column from 1, in code points
 * @param rule a stable name of the rule, or the exception's type
 * @param message one sentence
 * @param remedy what to write instead, when there is something
 */
public record Diagnostic(int line, int column, String rule, String message, @Nullable String remedy) {
    public Diagnostic {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(message, "message");
        line = Math.max(1, line);
        column = Math.max(1, column);
    }
}
