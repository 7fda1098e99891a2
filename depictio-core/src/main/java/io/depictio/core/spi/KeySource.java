package io.depictio.core.spi;

import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where signing keys come from. Safe for use by many threads. */
public interface KeySource {
    /**
     * One key pair; the private half may be absent for keys that only verify.
     *
     * @param keyId the {@code kid}
     * @param algorithm the one JOSE algorithm that it is for
     * @param publicKey verifies
     * @param privateKey signs, or null
     */
    record SigningKey(String keyId, String algorithm, PublicKey publicKey, @Nullable PrivateKey privateKey) {
        public SigningKey {
            Objects.requireNonNull(keyId, "keyId");
            Objects.requireNonNull(algorithm, "algorithm");
            Objects.requireNonNull(publicKey, "publicKey");
        }

        @Override
        public String toString() {
            return "SigningKey[" + keyId + ", " + algorithm + "]";
        }
    }

    /** All usable keys, the active one first. Read again when an unknown key id turns up, within a rate limit. */
    List<SigningKey> load();
}
