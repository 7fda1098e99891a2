/** Security-relevant events. Start at {@link io.depictio.core.audit.AuditEvent}. */
package io.depictio.core.audit;
