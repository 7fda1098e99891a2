package io.depictio.core.run;

import io.depictio.core.table.TableRef;
import io.depictio.core.table.TableVersion;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A wish to run code: names a table, holds no data. {@code toString} hides the source.
 *
 * @param source Python, 64 KiB at most
 * @param dialect how {@code df} behaves
 * @param table what {@code df} is, or null for a run without data
 * @param version which version of it
 * @param limits never above the host's own
 */
public record CodeRequest(
        String source, Dialect dialect, @Nullable TableRef table, TableVersion version, RunLimits limits) {
    public CodeRequest {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(dialect, "dialect");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(limits, "limits");
    }

    /** Pandas dialect on the newest version, default limits. */
    public static CodeRequest on(TableRef table, String source) {
        return new CodeRequest(source, Dialect.PANDAS, table, TableVersion.latest(), RunLimits.defaults());
    }

    /** The same request in another dialect. */
    public CodeRequest withDialect(Dialect other) {
        return new CodeRequest(source, other, table, version, limits);
    }

    /** The same request on another version. */
    public CodeRequest withVersion(TableVersion other) {
        return new CodeRequest(source, dialect, table, other, limits);
    }

    /** The same request with other limits. */
    public CodeRequest withLimits(RunLimits other) {
        return new CodeRequest(source, dialect, table, version, other);
    }

    @Override
    public String toString() {
        return "CodeRequest[" + source.length() + " characters, " + dialect + ", " + table + "]";
    }
}
