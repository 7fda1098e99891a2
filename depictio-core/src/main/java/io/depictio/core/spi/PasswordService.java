package io.depictio.core.spi;

/** Turns an acceptable password into what is stored. Safe for use by many threads. */
public interface PasswordService {
    /**
     * Checks the password against the policy and hashes it.
     *
     * @param password copied as needed; the caller wipes it
     * @param login the login name, which the password must not contain
     * @return a self-describing hash
     * @throws io.depictio.core.InvalidRequestException saying which rule it breaks, without the password
     */
    String hash(char[] password, String login);
}
