package io.depictio.core.table;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a table's history.
 *
 * @param version the commit's number
 * @param timestamp when
 * @param operation as the log names it: {@code CREATE TABLE}, {@code WRITE} …
 * @param user who, when recorded
 * @param reason why, when recorded
 */
public record TableCommit(
        long version, Instant timestamp, @Nullable String operation, @Nullable String user, @Nullable String reason) {}
