package org.tadamon.api.organiser;

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
import org.tadamon.api.operator.Attempts;

/** Lets in whoever knows the organisers' secret, and nobody who guesses. */
@Component
public class OrganiserAuthentication implements AuthenticationProvider {

    /** The name organisers go by until they have accounts. */
    public static final String NAME = "organiser";

    /** Too many wrong secrets from there lately. */
    public static final class TooManyAttempts extends AuthenticationException {

        private static final long serialVersionUID = 1;

        TooManyAttempts() {
            super("too many attempts");
        }
    }

    private final OrganiserSecret secret;
    private final Attempts attempts;

    OrganiserAuthentication(OrganiserSecret secret, Attempts attempts) {
        this.secret = secret;
        this.attempts = attempts;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var from = attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : null;
        if (!attempts.areLeft(from)) {
            throw new TooManyAttempts();
        }
        if (!NAME.equals(attempt.getName()) || !secret.is(String.valueOf(attempt.getCredentials()))) {
            attempts.failed(from);
            throw new BadCredentialsException("not the organisers' secret");
        }
        return UsernamePasswordAuthenticationToken.authenticated(
                Actor.OPERATOR, null, List.of(new SimpleGrantedAuthority("ROLE_ORGANISER")));
    }

    @Override
    public boolean supports(@Nullable Class<?> kind) {
        return kind != null && UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
