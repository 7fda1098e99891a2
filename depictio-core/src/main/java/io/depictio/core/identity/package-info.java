/** Users, groups, tokens and credentials. Start at {@link io.depictio.core.identity.Principal}. */
package io.depictio.core.identity;
