package org.tadamon.api.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the JSON API says of it as a whole. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String WHAT = """
            Petitions, signatures by link, and counts that can be defended.

            What is public, and signing, needs nothing. All else needs the operator's token by HTTP Basic, as the user \
            `operator`, or somebody who is signed in, whose scripts send the form token of their page as `X-CSRF-TOKEN`.

            Every call is safe to repeat; what makes something anew each time honours `Idempotency-Key`. Refusals are \
            problems of RFC 9457 with a stable `type`, in the language of `Accept-Language`, Arabic or English. What \
            belongs to an organisation of others is answered as what does not exist.""";

    @Bean
    OpenAPI tadamon() {
        return new OpenAPI()
                .info(new Info()
                        .title("Tadamon · تضامن")
                        .version("v1")
                        .description(WHAT)
                        .license(new License().name("Apache License 2.0").identifier("Apache-2.0")))
                .components(new Components()
                        .addSecuritySchemes(
                                "operator",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")));
    }
}
