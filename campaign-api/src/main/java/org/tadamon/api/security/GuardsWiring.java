package org.tadamon.api.security;

import jakarta.servlet.Filter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.tadamon.api.security.body.BodyLimit;
import org.tadamon.api.security.body.LongBodies;
import org.tadamon.api.web.Progress;
import org.tadamon.api.web.Refusals;

/** What every request passes before anybody asks who sent it. */
@Configuration(proxyBeanMethods = false)
class GuardsWiring {

    @Bean
    FilterRegistrationBean<CatchingUpGate> catchingUpGate(Progress progress, Refusals refusals) {
        return first(new CatchingUpGate(progress, refusals), 2);
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(Refusals refusals) {
        return first(new BodyLimit(refusals), 0);
    }

    @Bean
    LongBodies longBodies(Refusals refusals) {
        return new LongBodies(refusals);
    }

    @Bean
    FilterRegistrationBean<CrossSiteGuard> crossSiteGuard(Refusals refusals) {
        return first(new CrossSiteGuard(refusals), 1);
    }

    @Bean
    FilterRegistrationBean<SafeHeaders> safeHeaders() {
        return first(new SafeHeaders(), -1);
    }

    private static <F extends Filter> FilterRegistrationBean<F> first(F filter, int order) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 100 + order);
        return registration;
    }
}
