package org.tadamon.api.settings;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.tadamon.core.petition.life.HouseRules;

/**
 * What an operator may set for all petitions, as {@code tadamon.petitions.…}.
 *
 * @param sponsors how many signatures must count before an approved petition is published; 0 to 1,000
 * @param milestones numbers of signatures worth a date, each 10 or more and greater than the one before
 * @param outage how long nobody must have been able to sign before closing times are moved by it; a minute or more
 */
@ConfigurationProperties("tadamon.petitions")
public record PetitionSettings(
        @DefaultValue("0") int sponsors,

        @DefaultValue({"10", "50", "100", "500", "1000", "5000", "10000", "50000", "100000", "500000", "1000000"})
        List<Long> milestones,

        @DefaultValue("5m") Duration outage) {

    private static final int MOST_SPONSORS = 1_000;

    /** A number of people below this could point at one of them. */
    private static final long LEAST_MILESTONE = 10;

    /** Refuses what would not do what it says. */
    public PetitionSettings {
        milestones = List.copyOf(milestones);
        require(sponsors >= 0 && sponsors <= MOST_SPONSORS, "tadamon.petitions.sponsors must be 0 to 1000");
        require(
                milestones.stream().allMatch(each -> each >= LEAST_MILESTONE)
                        && milestones.stream().sorted().distinct().toList().equals(milestones),
                "tadamon.petitions.milestones must be 10 or more, in rising order");
        require(outage.compareTo(Duration.ofMinutes(1)) >= 0, "tadamon.petitions.outage must be a minute or more");
    }

    /** What petitions decide by. */
    public HouseRules houseRules() {
        return new HouseRules(sponsors, milestones);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
