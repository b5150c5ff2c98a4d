package org.tadamon.api.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.tadamon.api.operator.OperatorAuthentication;
import org.tadamon.api.security.body.LongBodies;
import org.tadamon.api.session.FormTokens;
import org.tadamon.api.session.SignedInContexts;
import org.tadamon.api.web.Refusals;

/** Who may ask for what. */
@Configuration(proxyBeanMethods = false)
class SecurityWiring {

    private final SignedInContexts people;
    private final FormTokens tokens;
    private final LongBodies bodies;
    private final Refusals refusals;

    SecurityWiring(SignedInContexts people, FormTokens tokens, LongBodies bodies, Refusals refusals) {
        this.people = people;
        this.tokens = tokens;
        this.bodies = bodies;
        this.refusals = refusals;
    }

    /** One observation for each filter of each request costs more than it tells. */
    @Bean
    SecurityObservationSettings withoutObservations() {
        return SecurityObservationSettings.noObservations();
    }

    /** Signing is for everybody, and what a viral petition does most: nothing stands before it but the guards above. */
    @Bean
    @Order(1)
    SecurityFilterChain signing(HttpSecurity http) throws Exception {
        var paths = PathPatternRequestMatcher.withDefaults();
        return http.securityMatcher(new OrRequestMatcher(OpenToAll.TO_SIGN.stream()
                        .<RequestMatcher>map(path -> paths.matcher(HttpMethod.POST, path))
                        .toList()))
                .csrf(csrf -> csrf.disable())
                .headers(headers -> headers.disable())
                .requestCache(cache -> cache.disable())
                .securityContext(context -> context.disable())
                .sessionManagement(session -> session.disable())
                .anonymous(anonymous -> anonymous.disable())
                .logout(out -> out.disable())
                .servletApi(api -> api.disable())
                .exceptionHandling(handling -> handling.disable())
                .build();
    }

    /**
     * Programs, who send the operator's token each time, and people who are signed in: their cookie goes with whatever
     * a browser is made to send, so they send a form token besides.
     */
    @Bean
    @Order(2)
    SecurityFilterChain programs(HttpSecurity http, OperatorAuthentication operator) throws Exception {
        var gate = bodies.gate(
                request -> request.getHeader(HttpHeaders.AUTHORIZATION) != null, new Unauthorised(refusals));
        return http.securityMatcher("/api/**", "/actuator/**")
                .authenticationManager(new ProviderManager(operator))
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, OpenToAll.API)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, OpenToAll.API)
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasAuthority(OperatorAuthentication.NAME)
                        .anyRequest()
                        .authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(new Unauthorised(refusals)))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(new Unauthorised(refusals))
                        .accessDeniedHandler(new Denied(refusals)))
                .securityContext(context -> context.securityContextRepository(people))
                .addFilterBefore(gate, CsrfFilter.class)
                .csrf(csrf -> csrf.csrfTokenRepository(tokens).requireCsrfProtectionMatcher(new SentByABrowser(people)))
                .headers(headers -> headers.disable())
                .requestCache(cache -> cache.disable())
                .logout(out -> out.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    /** The signed-in area: for whoever has an account, as far as their roles go. */
    @Bean
    @Order(3)
    SecurityFilterChain signedInPages(HttpSecurity http) throws Exception {
        var gate = bodies.gate(_ -> false, new ToSignIn(refusals));
        return http.securityMatcher("/{language}/organise/**", "/{language}/organise")
                .authorizeHttpRequests(requests -> requests.requestMatchers(OpenToAll.TO_SIGN_IN)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(handling -> handling.authenticationEntryPoint(new ToSignIn(refusals)))
                .securityContext(context -> context.securityContextRepository(people))
                .addFilterBefore(gate, CsrfFilter.class)
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .headers(headers -> headers.disable())
                .requestCache(cache -> cache.disable())
                .logout(out -> out.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    /** Everybody's pages: no session, no cookie, the same bytes for all. */
    @Bean
    @Order(5)
    SecurityFilterChain everybodysPages(HttpSecurity http) throws Exception {
        return http.securityMatcher("/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .headers(headers -> headers.disable())
                .requestCache(cache -> cache.disable())
                .securityContext(context -> context.disable())
                .sessionManagement(session -> session.disable())
                .anonymous(anonymous -> {})
                .build();
    }
}
