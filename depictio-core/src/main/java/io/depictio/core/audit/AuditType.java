package io.depictio.core.audit;

/** What an audit event is about; the page's five kinds, told apart by what happened. */
public enum AuditType {
    LOGIN,
    LOGIN_FAILED,
    TOKEN_REFRESH,
    TOKEN_REJECTED,
    REFRESH_REUSE,
    LOGOUT,
    SESSION_END,
    SESSION_OPEN,
    TRUSTED_SESSION,
    ACCESS_CHECK,
    ACCESS_DENIED,
    DATA_READ,
    DATA_WRITE,
    DASHBOARD_VIEW,
    CODE_CHECK,
    CODE_RUN,
    PROJECT_CHANGE,
    DASHBOARD_CHANGE,
    GRANT_CHANGE,
    USER_CHANGE,
    GROUP_CHANGE,
    EVENTS_DROPPED,
    SYSTEM
}
