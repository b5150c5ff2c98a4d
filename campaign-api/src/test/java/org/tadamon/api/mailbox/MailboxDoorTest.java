package org.tadamon.api.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.tadamon.api.mail.transport.Mailboxes;
import org.tadamon.api.mail.transport.Relay;
import org.tadamon.api.settings.Settings;

/** The mailbox is opened … */
class MailboxDoorTest {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, localhost, , true",
        "127.0.0.1, 127.0.0.1, , true",
        "127.0.0.1, LOCALHOST, , true",
        "127.0.0.1, localhost, http://localhost:8080, true",
        "0:0:0:0:0:0:0:1, localhost, , true",
        "::1, ::1, , true",
        "192.0.2.7, localhost, , false",
        "10.0.0.1, localhost, , false",
        "2001:db8::1, localhost, , false",
        "127.0.0.1, rebound.example, , false",
        "127.0.0.1, localhost.evil.example, , false",
        "127.0.0.1, localhost, https://tadamon.example, false",
    })
    void toThisMachineOnly(String from, String asked, @Nullable String publicUrl, boolean opened) {
        assertThat(door(Mailboxes.empty(), publicUrl).open(request(from, asked)).isPresent())
                .isEqualTo(opened);
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, localhost"})
    void toNobodyOnceAMailServerIsSet(String from, String asked) {
        assertThat(door(letter -> {}, null).open(request(from, asked))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, localhost"})
    void toNobodyWhoseAddressWasToldByAHeader(String from, String asked) {
        var request = request(from, asked);
        request.setAttribute("org.apache.tomcat.request.forwarded", true);
        assertThat(door(Mailboxes.empty(), null).open(request)).isEmpty();
    }

    private static MailboxDoor door(Relay relay, @Nullable String publicUrl) {
        var set = new Properties();
        if (publicUrl != null) {
            set.put("tadamon.public-url", publicUrl);
        }
        return new MailboxDoor(
                relay, new Binder(new MapConfigurationPropertySource(set)).bindOrCreate("tadamon", Settings.class));
    }

    private static MockHttpServletRequest request(String from, String asked) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(from);
        request.setServerName(asked);
        return request;
    }
}
