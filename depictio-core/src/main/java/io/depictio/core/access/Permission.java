package io.depictio.core.access;

/** The six things one can be allowed to do in a project. */
public enum Permission {
    VIEW,
    CREATE_DASHBOARD,
    EDIT_DASHBOARD,
    DELETE_DASHBOARD,
    MANAGE_SETTINGS,
    MANAGE_MEMBERS
}
