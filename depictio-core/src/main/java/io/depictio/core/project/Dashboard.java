package io.depictio.core.project;

import java.util.Objects;

/**
 * A dashboard of a project; what it shows is the host's business.
 *
 * @param id the dashboard
 * @param project the project that decides about it
 * @param title 1 to 200 characters
 * @param content the host's JSON, 1 MiB of UTF-8 at most
 * @param revision counts changes, for optimistic replacement
 */
public record Dashboard(DashboardId id, ProjectId project, String title, String content, long revision) {
    public Dashboard {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(content, "content");
        if (Objects.requireNonNull(title, "title").isBlank() || title.length() > 200) {
            throw new IllegalArgumentException("dashboard title must have 1 to 200 characters");
        }
        if (content.length() > 1 << 20) {
            throw new IllegalArgumentException("dashboard content is at most 1 MiB");
        }
    }

    /** The same dashboard at another revision; for stores. */
    public Dashboard withRevision(long newRevision) {
        return new Dashboard(id, project, title, content, newRevision);
    }
}
