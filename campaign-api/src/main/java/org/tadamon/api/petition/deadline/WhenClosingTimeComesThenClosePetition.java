package org.tadamon.api.petition.deadline;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tadamon.api.petition.PetitionDesk;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.api.petition.deadline.Outages.Outage;
import org.tadamon.api.routine.Routine;
import org.tadamon.api.web.Progress;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.petition.life.LifeCommand.CloseOnTime;
import org.tadamon.core.petition.life.LifeCommand.MakeUpForOutage;

/**
 * Looks every moment whose closing time has come. What it goes by is in the ledger, so what was missed while no node
 * was there is done after the next start; the petition decides, so it does not matter how many look at once.
 */
@Component
final class WhenClosingTimeComesThenClosePetition implements Routine {

    private static final Logger LOG = LoggerFactory.getLogger(WhenClosingTimeComesThenClosePetition.class);

    private final PetitionViews petitions;
    private final PetitionDesk desk;
    private final Outages outages;
    private final Progress progress;
    private final Clock clock;

    WhenClosingTimeComesThenClosePetition(
            PetitionViews petitions, PetitionDesk desk, Outages outages, Progress progress, Clock clock) {
        this.petitions = petitions;
        this.desk = desk;
        this.outages = outages;
        this.progress = progress;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "closing-times";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(2);
    }

    /** An outage ends as soon as anybody can sign; the rest waits for the read models by itself. */
    @Override
    public boolean readsViews() {
        return false;
    }

    /** In this order: a node that has just come back must not close what it is about to give time back to. */
    @Override
    public void run() {
        if (progress.knowsAreas()) {
            outages.beat(clock.instant());
        }
        if (progress.isCaughtUp()) {
            outages.toMakeUp().forEach(this::makeUp);
            petitions.whoseTimeHasCome(clock.instant()).forEach(this::close);
        }
    }

    private void makeUp(Outage outage) {
        petitions
                .signableAfter(outage.from())
                .forEach(id -> desk.order(id, new MakeUpForOutage(id, outage.from(), outage.until())));
        outages.madeUp(outage);
        LOG.info("Nobody could sign from {} until {}; closing times were moved by it", outage.from(), outage.until());
    }

    private void close(PetitionId id) {
        desk.order(id, new CloseOnTime(id));
    }
}
