package org.tadamon.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tadamon.deploy.application.Launch;
import org.tadamon.deploy.application.Workplace;
import org.tadamon.deploy.console.Arguments;

/** A petition in the UK Parliament's format, with a vacant seat and a country that is not in ISO 3166 … */
class DemoTest {

    @Test
    void isBroughtSignedAndCountedExactly() throws IOException, URISyntaxException {
        var file = Path.of(Objects.requireNonNull(DemoTest.class.getResource("/uk-petition.json"))
                .toURI());
        try (var place = new Workplace()) {
            place.start(Launch.application().memory("768m"), Duration.ofMinutes(2));
            var small = new Arguments(List.of(), Map.of("signatures", "400", "connections", "8"));
            var petition = UkPetition.read(file);
            assertThat(Demo.run(small, petition, place.tadamon())).isTrue();
            assertThat(Demo.run(small, petition, place.tadamon()))
                    .as("a second time")
                    .isTrue();
        }
    }
}
