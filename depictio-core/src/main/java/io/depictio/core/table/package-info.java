/** Versioned tables in columns. Start at {@link io.depictio.core.table.ColumnBatch}. */
package io.depictio.core.table;
