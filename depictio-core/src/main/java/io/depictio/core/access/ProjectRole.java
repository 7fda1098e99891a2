package io.depictio.core.access;

/** A role in one project, weakest first. */
public enum ProjectRole {
    VIEWER,
    EDITOR,
    OWNER
}
