/** Syntax of ids and bounded readers. Start at {@link io.depictio.core.validation.Ids}. */
package io.depictio.core.validation;
