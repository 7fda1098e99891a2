/** What a host can replace; each interface is proven by a contract in depictio-testkit. */
package io.depictio.core.spi;
