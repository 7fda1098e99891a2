package io.depictio.core;

import io.depictio.core.identity.SystemRole;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What forms fill. These records carry constraints, don't throw when made, and are validated as a whole by the call that takes them.
 * Text must be free of control, bidirectional-override and zero-width characters.
 */
public final class Requests {
    private static final String PLAIN_TEXT = "[^\\p{Cc}\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]*";
    private static final String PLAIN_TEXT_MESSAGE = "must not contain control or invisible characters";

    private Requests() {}

    /**
     * @param name what people call the project
     * @param isPublic whether anybody may view it
     */
    public record ProjectForm(
            @NotBlank @Size(max = 200) @Pattern(regexp = PLAIN_TEXT, message = PLAIN_TEXT_MESSAGE) @Nullable String name,
            boolean isPublic) {}

    /**
     * @param title what people call the dashboard
     * @param content the host's JSON
     */
    public record DashboardForm(
            @NotBlank @Size(max = 200) @Pattern(regexp = PLAIN_TEXT, message = PLAIN_TEXT_MESSAGE) @Nullable String title,
            @NotNull @Size(max = 1 << 20) @Nullable String content) {}

    /**
     * @param id the account's id
     * @param email the login name
     * @param password checked against the password policy; wiped by the caller
     * @param systemRole the ceiling
     */
    public record UserForm(
            @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._@-]{0,254}", message = "must be an id of A-Z a-z 0-9 . _ @ -")
                    @Nullable String id,
            @NotBlank @Email @Size(max = 254) @Nullable String email,
            char @NotNull @Size(max = 1024) @Nullable [] password,
            @NotNull @Nullable SystemRole systemRole) {
        @Override
        public String toString() {
            return "UserForm[" + id + "]";
        }
    }

    static <T> void validate(Validator validator, T form) {
        Set<ConstraintViolation<T>> found = validator.validate(form);
        if (!found.isEmpty()) {
            List<InvalidRequestException.Violation> violations = found.stream()
                    .map(v -> new InvalidRequestException.Violation(v.getPropertyPath().toString(), v.getMessage()))
                    .sorted(Comparator.comparing(InvalidRequestException.Violation::path))
                    .toList();
            throw new InvalidRequestException(violations);
        }
    }
}
