package io.depictio.core;

import io.depictio.core.access.Permission;
import io.depictio.core.audit.AuditEvent;
import io.depictio.core.audit.AuditEvent.Outcome;
import io.depictio.core.audit.AuditLog;
import io.depictio.core.audit.AuditType;
import io.depictio.core.identity.AccessToken;
import io.depictio.core.identity.ClientInfo;
import io.depictio.core.identity.Credentials;
import io.depictio.core.identity.LoginResult;
import io.depictio.core.identity.Principal;
import io.depictio.core.identity.RefreshToken;
import io.depictio.core.identity.User;
import io.depictio.core.identity.UserId;
import io.depictio.core.identity.VerifiedToken;
import io.depictio.core.run.RunLimits;
import io.depictio.core.spi.Authenticator;
import io.depictio.core.spi.CodeRunner;
import io.depictio.core.spi.GrantService;
import io.depictio.core.spi.GroupStore;
import io.depictio.core.spi.PasswordService;
import io.depictio.core.spi.PermissionEvaluator;
import io.depictio.core.spi.ProjectStore;
import io.depictio.core.spi.SessionService;
import io.depictio.core.spi.TableStore;
import io.depictio.core.spi.TokenService;
import io.depictio.core.spi.UserStore;
import jakarta.validation.Validator;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The way in: log in, get a {@link Session}, do everything else there. Built once an application and closed with it.
 *
 * <p>Immutable and safe for use by many threads. {@link #close} ends the workers, flushes the audit log, then closes the table store; the
 * document stores belong to whoever opened them.
 */
public final class Depictio implements AutoCloseable {
    private final Parts parts;

    private Depictio(Parts parts) {
        this.parts = parts;
    }

    /** A builder; every service is named once, and {@link Builder#build} lists what is missing. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Logs in and starts a session.
     *
     * @throws AuthenticationException when the credentials are not accepted; one message for every cause
     * @throws ThrottledException after too many failures
     */
    public LoginResult login(Credentials credentials, ClientInfo client) {
        Objects.requireNonNull(credentials, "credentials");
        Objects.requireNonNull(client, "client");
        Principal principal;
        LoginResult result;
        try {
            principal = parts.authenticator.authenticate(credentials, client);
            result = parts.sessions.start(principal, client);
        } catch (AuthenticationException | ThrottledException e) {
            audit(AuditType.LOGIN_FAILED, null, null, client, "login", Outcome.DENIED, e.code().name());
            throw e;
        }
        audit(AuditType.LOGIN, principal.id(), result.sessionId(), client, "login", Outcome.SUCCESS, null);
        return result;
    }

    /**
     * Exchanges a refresh token; the old one is not usable after its grace time.
     *
     * @throws AuthenticationException when it is not usable
     */
    public LoginResult refresh(RefreshToken token, ClientInfo client) {
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(client, "client");
        LoginResult result;
        try {
            result = parts.sessions.refresh(token, client);
        } catch (AuthenticationException e) {
            audit(AuditType.TOKEN_REFRESH, null, null, client, "refresh", Outcome.DENIED, e.code().name());
            throw e;
        }
        audit(AuditType.TOKEN_REFRESH, result.principal().id(), result.sessionId(), client, "refresh", Outcome.SUCCESS, null);
        return result;
    }

    /** Ends the token's session at once: access and refresh token alike. A token that is not valid any more is no error. */
    public void logout(AccessToken token, ClientInfo client) {
        VerifiedToken verified;
        try {
            verified = parts.tokens.verify(token.value());
        } catch (AuthenticationException e) {
            audit(AuditType.LOGOUT, null, null, client, "logout", Outcome.DENIED, e.code().name());
            return;
        }
        parts.sessions.end(verified.principal().id(), verified.sessionId());
        parts.tokens.revoke(verified);
        audit(AuditType.LOGOUT, verified.principal().id(), verified.sessionId(), client, "logout", Outcome.SUCCESS, null);
    }

    /**
     * Opens a session for one request from an access token.
     *
     * @throws AuthenticationException when the token, its session or its account is not valid; one message for every cause
     */
    public Session session(String accessToken, ClientInfo client) {
        Objects.requireNonNull(accessToken, "accessToken");
        Objects.requireNonNull(client, "client");
        VerifiedToken token;
        try {
            token = parts.tokens.verify(accessToken);
            parts.sessions.requireActive(token);
            requireUsable(token.principal().id());
        } catch (AuthenticationException e) {
            audit(AuditType.TOKEN_REJECTED, null, null, client, "session", Outcome.DENIED, e.code().name());
            throw e;
        }
        audit(AuditType.SESSION_OPEN, token.principal().id(), token.sessionId(), client, "session", Outcome.SUCCESS, null);
        return new Session(new Gate(parts, token.principal(), client, token.sessionId()));
    }

    /**
     * Opens a session for a user whom the host has authenticated by other means. Audited with the reason.
     *
     * @param reason a short code such as {@code saml}; 100 characters at most
     * @throws AuthenticationException when there is no such active account
     */
    public Session trustedSession(UserId user, String reason, ClientInfo client) {
        if (reason.isBlank() || reason.length() > 100) {
            throw new IllegalArgumentException("a reason has 1 to 100 characters");
        }
        User account = requireUsable(user);
        audit(AuditType.TRUSTED_SESSION, user, null, client, "trustedSession", Outcome.SUCCESS, reason);
        return new Session(new Gate(parts, new Principal(user, account.systemRole(), Set.of()), client, null));
    }

    @Override
    public void close() {
        try (TableStore tables = parts.tables;
                AuditLog audit = parts.audit;
                CodeRunner runner = parts.runner) {
            Objects.requireNonNull(runner, "closed first, as the last one opened");
        }
    }

    private User requireUsable(UserId id) {
        return parts.users
                .find(id)
                .filter(user -> user.usableAt(parts.clock.instant()))
                .orElseThrow(() -> new AuthenticationException("the token is not valid; log in again"));
    }

    private void audit(
            AuditType type,
            @Nullable UserId actor,
            @Nullable String sessionId,
            ClientInfo client,
            String action,
            Outcome outcome,
            @Nullable String reason) {
        parts.audit.record(new AuditEvent(
                parts.clock.instant(),
                type,
                actor == null ? null : actor.value(),
                sessionId == null ? null : Gate.digest(sessionId).substring(0, 16),
                client.address(),
                action,
                null,
                outcome,
                reason,
                client.correlationId(),
                parts.permissions.policyVersion()));
    }

    /** What was built; immutable. */
    static final class Parts {
        final Authenticator authenticator;
        final TokenService tokens;
        final SessionService sessions;
        final PermissionEvaluator permissions;
        final GrantService grants;
        final PasswordService passwords;
        final UserStore users;
        final GroupStore groups;
        final ProjectStore projects;
        final TableStore tables;
        final CodeRunner runner;
        final AuditLog audit;
        final Validator validator;
        final Clock clock;
        final RandomGenerator random;
        final RunLimits limits;
        final Permission tableWrite;
        final Permission run;

        private Parts(Builder b) {
            List<String> missing = new ArrayList<>();
            authenticator = need(b.authenticator, "authenticator", missing);
            tokens = need(b.tokens, "tokens", missing);
            sessions = need(b.sessions, "sessions", missing);
            permissions = need(b.permissions, "permissions", missing);
            grants = need(b.grants, "grants", missing);
            passwords = need(b.passwords, "passwords", missing);
            users = need(b.users, "users", missing);
            groups = need(b.groups, "groups", missing);
            projects = need(b.projects, "projects", missing);
            tables = need(b.tables, "tables", missing);
            runner = need(b.runner, "runner", missing);
            audit = need(b.audit, "audit", missing);
            validator = need(b.validator, "validator", missing);
            clock = b.clock;
            random = b.random;
            limits = b.limits;
            tableWrite = b.tableWrite;
            run = b.run;
            if (!missing.isEmpty()) {
                throw new ConfigurationException(
                        "Depictio.builder() is missing " + String.join(", ", missing) + "; name each once before build()");
            }
        }

        @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // build() throws before anybody sees a null
        private static <T> T need(@Nullable T part, String name, List<String> missing) {
            if (part == null) {
                missing.add(name);
            }
            return part;
        }

        String newId() {
            byte[] bytes = new byte[12];
            random.nextBytes(bytes);
            return HexFormat.of().formatHex(bytes);
        }
    }

    /** Names each part once. Not safe for use by many threads. */
    public static final class Builder {
        private @Nullable Authenticator authenticator;
        private @Nullable TokenService tokens;
        private @Nullable SessionService sessions;
        private @Nullable PermissionEvaluator permissions;
        private @Nullable GrantService grants;
        private @Nullable PasswordService passwords;
        private @Nullable UserStore users;
        private @Nullable GroupStore groups;
        private @Nullable ProjectStore projects;
        private @Nullable TableStore tables;
        private @Nullable CodeRunner runner;
        private @Nullable AuditLog audit;
        private @Nullable Validator validator;
        private Clock clock = Clock.systemUTC();
        private RandomGenerator random = new SecureRandom();
        private RunLimits limits = RunLimits.defaults();
        private Permission tableWrite = Permission.MANAGE_SETTINGS;
        private Permission run = Permission.VIEW;

        private Builder() {}

        /** Who are you? */
        public Builder authenticator(Authenticator value) {
            authenticator = Objects.requireNonNull(value, "authenticator");
            return this;
        }

        /** Issues and verifies access tokens. */
        public Builder tokens(TokenService value) {
            tokens = Objects.requireNonNull(value, "tokens");
            return this;
        }

        /** Keeps refresh families. */
        public Builder sessions(SessionService value) {
            sessions = Objects.requireNonNull(value, "sessions");
            return this;
        }

        /** May you? */
        public Builder permissions(PermissionEvaluator value) {
            permissions = Objects.requireNonNull(value, "permissions");
            return this;
        }

        /** Changes grants under guard. */
        public Builder grants(GrantService value) {
            grants = Objects.requireNonNull(value, "grants");
            return this;
        }

        /** Accepts and hashes new passwords. */
        public Builder passwords(PasswordService value) {
            passwords = Objects.requireNonNull(value, "passwords");
            return this;
        }

        /** Keeps accounts. */
        public Builder users(UserStore value) {
            users = Objects.requireNonNull(value, "users");
            return this;
        }

        /** Keeps groups. */
        public Builder groups(GroupStore value) {
            groups = Objects.requireNonNull(value, "groups");
            return this;
        }

        /** Keeps projects and dashboards. */
        public Builder projects(ProjectStore value) {
            projects = Objects.requireNonNull(value, "projects");
            return this;
        }

        /** Keeps versioned tables; closed with the facade. */
        public Builder tables(TableStore value) {
            tables = Objects.requireNonNull(value, "tables");
            return this;
        }

        /** Runs code; closed with the facade. */
        public Builder runner(CodeRunner value) {
            runner = Objects.requireNonNull(value, "runner");
            return this;
        }

        /** Remembers; closed with the facade. */
        public Builder audit(AuditLog value) {
            audit = Objects.requireNonNull(value, "audit");
            return this;
        }

        /** Validates request records, without expression language. */
        public Builder validator(Validator value) {
            validator = Objects.requireNonNull(value, "validator");
            return this;
        }

        /** Time for expiry and audit; the system's UTC clock by default. */
        public Builder clock(Clock value) {
            clock = Objects.requireNonNull(value, "clock");
            return this;
        }

        /** Randomness for ids; {@link SecureRandom} by default. */
        public Builder random(RandomGenerator value) {
            random = Objects.requireNonNull(value, "random");
            return this;
        }

        /** What a run may use at most; {@link RunLimits#defaults} by default. */
        public Builder limits(RunLimits value) {
            limits = Objects.requireNonNull(value, "limits");
            return this;
        }

        /** Lets weaker roles than owners write tables: the permission that create, append, overwrite and drop need. */
        public Builder allowTableWritesWith(Permission value) {
            tableWrite = Objects.requireNonNull(value, "permission");
            return this;
        }

        /** Asks for more than {@code VIEW} to run code on a table. */
        public Builder requireForRun(Permission value) {
            run = Objects.requireNonNull(value, "permission");
            return this;
        }

        /** @throws ConfigurationException listing every part that is missing */
        public Depictio build() {
            return new Depictio(new Parts(this));
        }
    }
}
