package org.tadamon.api.page;

import java.time.Duration;
import java.util.List;
import org.tadamon.api.confirmation.ConfirmationSettings;

/** All texts, as a platform says them whose operator changed nothing. */
public final class Texts {

    private Texts() {}

    public static IcuMessages usual() {
        return with(Duration.ofDays(2), Duration.ofDays(7));
    }

    /** Where codes work and what nobody confirms is kept for so long. */
    static IcuMessages with(Duration lives, Duration kept) {
        return new IcuMessages(List.of(new ConfirmationSettings(true, lives, kept)));
    }
}
