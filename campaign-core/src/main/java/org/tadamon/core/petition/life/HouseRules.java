package org.tadamon.core.petition.life;

import java.util.List;

/**
 * What the platform has set for all its petitions.
 *
 * @param sponsors how many signatures must count before an approved petition is published; 0 for none
 * @param milestones numbers of signatures worth a date, in rising order
 */
public record HouseRules(int sponsors, List<Long> milestones) {

    /** Makes it unchangeable. */
    public HouseRules {
        milestones = List.copyOf(milestones);
    }
}
