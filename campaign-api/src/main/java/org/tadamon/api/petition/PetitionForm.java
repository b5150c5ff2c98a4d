package org.tadamon.api.petition;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an organiser typed to write a petition, as it came.
 *
 * @param wordings its text by language tag
 * @param addressees those it is addressed to
 * @param goal how many signatures are hoped for
 * @param closesAt first instant at which a signature is refused
 * @param exposure {@code open} or {@code guarded}
 * @param areaLevel the level signers are counted by; {@code country} without one
 * @param slug its name in links; made from the title without one
 */
public record PetitionForm(
        @Nullable Map<String, @Nullable WordingForm> wordings,
        @Nullable List<@Nullable AddresseeForm> addressees,
        @Nullable Integer goal,
        @Nullable Instant closesAt,
        @Nullable String exposure,
        @Nullable String areaLevel,
        @Nullable String slug) {

    /** The text in one language. */
    public record WordingForm(
            @Nullable String title,
            @Nullable String demand,
            @Nullable String background) {}

    /** One of those it is addressed to. */
    public record AddresseeForm(
            @Nullable String name,
            @Nullable String office,
            @Nullable String areaCode) {}
}
