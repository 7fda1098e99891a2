/** Permissions, grants and decisions. Start at {@link io.depictio.core.access.Decision}. */
package io.depictio.core.access;
