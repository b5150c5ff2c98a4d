package org.tadamon.api.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.tadamon.core.account.AccountId;

/** Somebody signed in. What they may do is decided where they do it, by their roles as of then. */
final class SignedIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1;

    private final transient Session session;
    private final boolean steppedUp;

    SignedIn(Session session, boolean steppedUp) {
        super(List.of());
        this.session = session;
        this.steppedUp = steppedUp;
        setAuthenticated(true);
    }

    Session session() {
        return session;
    }

    boolean isSteppedUp() {
        return steppedUp;
    }

    @Override
    public AccountId getPrincipal() {
        return session.account();
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public String getName() {
        return session.account().toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn signedIn
                && session.equals(signedIn.session)
                && steppedUp == signedIn.steppedUp;
    }

    @Override
    public int hashCode() {
        return session.hashCode();
    }
}
