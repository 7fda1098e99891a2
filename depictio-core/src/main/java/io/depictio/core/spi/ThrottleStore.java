package io.depictio.core.spi;

import java.time.Instant;

/** Counts failures under opaque keys. Safe for use by many threads. */
public interface ThrottleStore {
    /**
     * @param failures in a row
     * @param last when the newest was
     */
    record Count(int failures, Instant last) {}

    /** The count, zero when nothing is kept. */
    Count get(String key);

    /** Atomically adds one failure and returns the new count; counts older than {@code forgetBefore} start again. */
    Count fail(String key, Instant now, Instant forgetBefore);

    /** Forgets the key. */
    void clear(String key);
}
