package org.tadamon.api.operator;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.tadamon.api.access.Actor;
import org.tadamon.api.limits.Limit;
import org.tadamon.api.settings.Settings;

/** Lets the operator's programs in, who hold the operator's token, and nobody who guesses. */
@Component
public class OperatorAuthentication implements AuthenticationProvider {

    /** The name the operator's programs go by. */
    public static final String NAME = "operator";

    private static final int WRONG_A_MINUTE = 10;

    /** Too many wrong tokens from there lately. */
    public static final class TooManyAttempts extends AuthenticationException {

        private static final long serialVersionUID = 1;

        TooManyAttempts() {
            super("too many attempts");
        }
    }

    private final byte @Nullable [] token;
    private final Limit wrong = new Limit(WRONG_A_MINUTE, Duration.ofMinutes(1));

    OperatorAuthentication(Settings settings) {
        var set = settings.operatorToken();
        this.token = set == null ? null : set.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var from = attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : null;
        if (!wrong.isLeft(from)) {
            throw new TooManyAttempts();
        }
        if (!NAME.equals(attempt.getName()) || !isToken(String.valueOf(attempt.getCredentials()))) {
            wrong.count(from);
            throw new BadCredentialsException("not the operator's token");
        }
        return UsernamePasswordAuthenticationToken.authenticated(
                Actor.OPERATOR, null, List.of(new SimpleGrantedAuthority(NAME)));
    }

    /** In a time that does not tell how nearly. */
    private boolean isToken(String tried) {
        return token != null && MessageDigest.isEqual(token, tried.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public boolean supports(@Nullable Class<?> kind) {
        return kind != null && UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
