package io.depictio.core.spi;

import io.depictio.core.access.Grant;
import io.depictio.core.identity.UserId;
import io.depictio.core.project.Project;
import io.depictio.core.project.ProjectId;

/** Changes grants under guard: nobody grants above the own level, the last owner stays. Safe for use by many threads. */
public interface GrantService {
    /**
     * Gives the grantee this role instead of any other.
     *
     * @throws io.depictio.core.AccessDeniedException when the actor may not
     * @throws io.depictio.core.ConflictException when no owner would be left
     */
    Project grant(UserId actor, ProjectId project, Grant grant);

    /** Takes the grantee's role away, under the same guards. */
    Project revoke(UserId actor, ProjectId project, Grant.Grantee grantee);
}
