package org.tadamon.api.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.WebAuthenticationDetailsSource;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.tadamon.api.organiser.OrganiserAuthentication;
import org.tadamon.api.organiser.OrganiserAuthentication.TooManyAttempts;

/** Signs an organiser in who knows the secret, on the page {@code /{language}/organise/sign-in}. */
final class SignInFilter extends AbstractAuthenticationProcessingFilter {

    SignInFilter(RequestMatcher where, OrganiserAuthentication organisers) {
        super(where, new ProviderManager(organisers));
        setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
        setAuthenticationSuccessHandler((request, response, who) ->
                response.sendRedirect(request.getRequestURI().replace("/sign-in", "")));
        setAuthenticationFailureHandler((request, response, why) -> response.sendRedirect(
                request.getRequestURI() + (why instanceof TooManyAttempts ? "?wait" : "?failed")));
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        var secret = request.getParameter("secret");
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated(
                OrganiserAuthentication.NAME, secret == null ? "" : secret.strip());
        attempt.setDetails(new WebAuthenticationDetailsSource().buildDetails(request));
        return getAuthenticationManager().authenticate(attempt);
    }
}
