package org.tadamon.api.security;

import jakarta.servlet.Filter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.tadamon.api.operator.OperatorAuthentication;
import org.tadamon.api.organiser.OrganiserAuthentication;
import org.tadamon.api.web.Progress;
import org.tadamon.api.web.Refusals;

/** Who may ask for what. */
@Configuration(proxyBeanMethods = false)
class SecurityWiring {

    private static final String IN = "/{language}/organise/sign-in";

    @Bean
    FilterRegistrationBean<CatchingUpGate> catchingUpGate(Progress progress, Refusals refusals) {
        return first(new CatchingUpGate(progress, refusals), 2);
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(Refusals refusals) {
        return first(new BodyLimit(refusals), 0);
    }

    @Bean
    FilterRegistrationBean<CrossSiteGuard> crossSiteGuard(Refusals refusals) {
        return first(new CrossSiteGuard(refusals), 1);
    }

    @Bean
    FilterRegistrationBean<SafeHeaders> safeHeaders() {
        return first(new SafeHeaders(), -1);
    }

    /** One observation for each filter of each request costs more than it tells. */
    @Bean
    SecurityObservationSettings withoutObservations() {
        return SecurityObservationSettings.noObservations();
    }

    /**
     * Signing is for everybody and is what a petition that goes viral does most: nothing stands before it but the
     * guards above.
     */
    @Bean
    @Order(1)
    SecurityFilterChain signing(HttpSecurity http) throws Exception {
        return http.securityMatcher(PathPatternRequestMatcher.withDefaults()
                        .matcher(HttpMethod.POST, "/api/v1/petitions/{petition}/signatures"))
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

    /** Programs: no session, nothing but the ledger's own safety to repeat. */
    @Bean
    @Order(2)
    SecurityFilterChain programs(HttpSecurity http, OperatorAuthentication operator, Refusals refusals)
            throws Exception {
        return http.securityMatcher("/api/**", "/actuator/**")
                .authenticationManager(new ProviderManager(operator))
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers(HttpMethod.POST, "/api/v1/petitions/{petition}/signatures")
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, OpenToAll.API)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(new Unauthorised(refusals)))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(new Unauthorised(refusals)))
                .csrf(csrf -> csrf.disable())
                .headers(headers -> headers.disable())
                .requestCache(cache -> cache.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    /** Organisers' pages: a session, begun by signing in and changed when it is. */
    @Bean
    @Order(3)
    SecurityFilterChain organisersPages(HttpSecurity http, OrganiserAuthentication organisers, Refusals refusals)
            throws Exception {
        RequestMatcher signIn = PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, IN);
        return http.securityMatcher("/{language}/organise/**", "/{language}/organise")
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers(IN).permitAll().anyRequest().authenticated())
                .addFilterAt(new SignInFilter(signIn, organisers), UsernamePasswordAuthenticationFilter.class)
                .exceptionHandling(handling -> handling.authenticationEntryPoint(new ToSignIn(refusals)))
                .logout(out -> out.logoutRequestMatcher(PathPatternRequestMatcher.withDefaults()
                                .matcher(HttpMethod.POST, "/{language}/organise/sign-out"))
                        .logoutSuccessHandler((request, response, who) -> response.sendRedirect(
                                "/" + request.getRequestURI().split("/")[1]))
                        .deleteCookies("tadamon-organiser"))
                .headers(headers -> headers.disable())
                .build();
    }

    /** Everybody's pages: no session, no cookie, the same bytes for all. */
    @Bean
    @Order(4)
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

    private static <F extends Filter> FilterRegistrationBean<F> first(F filter, int order) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 100 + order);
        return registration;
    }
}
