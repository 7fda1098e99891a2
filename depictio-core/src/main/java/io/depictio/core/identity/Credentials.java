package io.depictio.core.identity;

import java.util.Arrays;
import java.util.Objects;

/** Proof of identity, as presented. Never prints its secret. */
public sealed interface Credentials {
    /** A login name and password. The array is copied; {@link #close} wipes the copy. */
    final class Password implements Credentials, AutoCloseable {
        private final String login;
        private final char[] secret;

        /**
         * @param login the account's e-mail, 254 characters at most
         * @param secret the password, 1,024 characters at most; copied
         */
        public Password(String login, char[] secret) {
            if (Objects.requireNonNull(login, "login").length() > 254 || secret.length > 1024) {
                throw new IllegalArgumentException("login has at most 254 characters, a password at most 1,024");
            }
            this.login = login;
            this.secret = secret.clone();
        }

        /** The login name as presented. */
        public String login() {
            return login;
        }

        /** A copy of the password; the caller wipes it. */
        public char[] secret() {
            return secret.clone();
        }

        @Override
        public void close() {
            Arrays.fill(secret, '\0');
        }

        @Override
        public String toString() {
            return "Password[***]";
        }
    }

    /** Shorthand for {@link Password}. */
    static Password password(String login, char[] secret) {
        return new Password(login, secret);
    }
}
