/** The facade: build a {@link io.depictio.core.Depictio}, get a {@link io.depictio.core.Session} for each request. Errors are here too. */
package io.depictio.core;
