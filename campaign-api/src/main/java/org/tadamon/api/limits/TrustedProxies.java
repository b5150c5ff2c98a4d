package org.tadamon.api.limits;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Believes {@code X-Forwarded-For} and {@code X-Forwarded-Proto} of the proxies an operator names, and of nobody else:
 * anybody can write such a header, and would choose the network they are counted under. Without a name nobody is
 * believed, and everybody behind a proxy is one network.
 */
@Component
class TrustedProxies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final List<String> named;

    TrustedProxies(@Value("${tadamon.proxies:}") List<String> named) {
        this.named = named.stream()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        if (named.isEmpty()) {
            return;
        }
        var valve = new RemoteIpValve();
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        valve.setInternalProxies(named.stream().map(TrustedProxies::block).collect(Collectors.joining(",")));
        factory.addEngineValves(valve);
    }

    /** One address is a block of one. */
    private static String block(String named) {
        if (named.contains("/")) {
            return named;
        }
        return named + (named.contains(":") ? "/128" : "/32");
    }
}
