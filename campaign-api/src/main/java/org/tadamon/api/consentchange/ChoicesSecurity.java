package org.tadamon.api.consentchange;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.tadamon.api.session.FormTokens;

/** The one corner of everybody's pages that knows a browser again. */
@Configuration(proxyBeanMethods = false)
class ChoicesSecurity {

    /** Where signers change what they allowed: no session, but what was begun in one browser ends in that one. */
    @Bean
    @Order(4)
    SecurityFilterChain signersChoices(HttpSecurity http, FormTokens tokens) throws Exception {
        return http.securityMatcher("/{language}/p/{slug}/consents", "/{language}/consents/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .headers(headers -> headers.disable())
                .requestCache(cache -> cache.disable())
                .securityContext(context -> context.disable())
                .sessionManagement(session -> session.disable())
                .anonymous(anonymous -> {})
                .build();
    }
}
