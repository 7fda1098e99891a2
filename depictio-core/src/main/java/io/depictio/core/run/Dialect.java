package io.depictio.core.run;

/** What {@code df} looks like to a snippet. */
public enum Dialect {
    PANDAS,
    POLARS
}
