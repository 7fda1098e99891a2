package io.depictio.core.spi;

import io.depictio.core.access.AccessFilter;
import io.depictio.core.access.Decision;
import io.depictio.core.access.Explanation;
import io.depictio.core.access.Permission;
import io.depictio.core.access.ResourceRef;
import io.depictio.core.identity.UserId;

/** May you? Written once; every other question derives from the same rule table. Safe for use by many threads. */
public interface PermissionEvaluator {
    /** Decides; what is unknown is denied, never an exception. */
    Decision decide(UserId user, Permission permission, ResourceRef resource);

    /** Decides and says through which grants. */
    Explanation explain(UserId user, Permission permission, ResourceRef resource);

    /** Which projects pass, as a value for the stores. */
    AccessFilter filter(UserId user, Permission permission);

    /** Names the rule table, for the audit trail. */
    String policyVersion();
}
