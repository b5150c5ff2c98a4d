package org.tadamon.api.mail.courier;

import java.time.Duration;
import org.tadamon.api.mail.transport.MailSettings;
import org.tadamon.api.mail.transport.MailSettings.Security;

/** Settings of tests. */
final class Settings {

    private Settings() {}

    /** Nothing is set. */
    static MailSettings none() {
        return new MailSettings(
                null,
                null,
                Security.STARTTLS,
                null,
                null,
                null,
                null,
                Duration.ofSeconds(2),
                4,
                3,
                Duration.ofSeconds(10));
    }
}
