package org.tadamon.api.organisation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Memberships;

/** Who may do what follows from who belongs where. */
@Configuration(proxyBeanMethods = false)
class AccessWiring {

    @Bean
    Access access(Memberships memberships) {
        return new Access(memberships);
    }
}
