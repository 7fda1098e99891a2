package io.depictio.core.run;

import io.depictio.core.table.TableSnapshot;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Code with its data, decided and opened: what a {@code CodeRunner} runs. The caller keeps ownership of the snapshot.
 *
 * @param principal for fair queueing; no secret
 * @param source Python
 * @param dialect how {@code df} behaves
 * @param data the snapshot, or null
 * @param limits already cut to the host's own
 */
public record CodeRun(String principal, String source, Dialect dialect, @Nullable TableSnapshot data, RunLimits limits) {
    public CodeRun {
        Objects.requireNonNull(principal, "principal");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(dialect, "dialect");
        Objects.requireNonNull(limits, "limits");
    }

    /** Pandas dialect, default limits, for a host that has no accounts. */
    public static CodeRun of(String source, @Nullable TableSnapshot data) {
        return new CodeRun("host", source, Dialect.PANDAS, data, RunLimits.defaults());
    }

    @Override
    public String toString() {
        return "CodeRun[" + source.length() + " characters, " + dialect + "]";
    }
}
