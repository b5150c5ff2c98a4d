package org.tadamon.api.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.tadamon.api.access.Actor;
import org.tadamon.api.settings.Settings;

/** The operator's token … */
class OperatorTokenTest {

    private static final String TOKEN = "0123456789abcdef0123456789abcdef";

    private static Settings settings(@Nullable String token) {
        var set = token == null ? Map.of("tadamon.demo", "true") : Map.of("tadamon.operator-token", token);
        return new Binder(new MapConfigurationPropertySource(set))
                .bind("tadamon", Settings.class)
                .get();
    }

    private static boolean lets(@Nullable String set, String user, String tried) {
        try {
            var who = new OperatorAuthentication(settings(set))
                    .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(user, tried));
            return Actor.OPERATOR.equals(who.getPrincipal()) && who.getCredentials() == null;
        } catch (BadCredentialsException refused) {
            return false;
        }
    }

    @Test
    void letsTheOperatorIn() {
        assertThat(lets(TOKEN, "operator", TOKEN)).isTrue();
        assertThat(lets(" " + TOKEN + "\n", "operator", TOKEN)).isTrue();
    }

    @Test
    void letsNobodyElseIn() {
        assertThat(lets(TOKEN, "operator", TOKEN.substring(1))).isFalse();
        assertThat(lets(TOKEN, "organiser", TOKEN)).isFalse();
        assertThat(lets(TOKEN, "operator", "")).isFalse();
    }

    @Test
    void letsNobodyInWhereNoneIsSet() {
        for (var tried : new String[] {"", "null", TOKEN}) {
            assertThat(lets(null, "operator", tried)).isFalse();
            assertThat(lets("", "operator", tried)).isFalse();
        }
    }

    @Test
    void isTooLongToBeGuessed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Settings(Path.of("data"), null, null, TOKEN.substring(1), null, true, postgres(), mongo()))
                .withMessageContaining("at least 32");
        assertThat(settings(TOKEN)).asString().doesNotContain(TOKEN);
    }

    private static Settings.Postgres postgres() {
        return new Settings.Postgres(null, null, null, 1);
    }

    private static Settings.Mongo mongo() {
        return new Settings.Mongo(null, "tadamon");
    }
}
