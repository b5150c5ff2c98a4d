package org.tadamon.planted.beyondfacts;

import java.util.List;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.petition.Petition;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.petition.PetitionProblem;
import org.tadamon.core.petition.life.LifeCommand.ClosePetition;
import org.tadamon.core.refusal.CommandRefused;

class DecidesToo {

    Class<?> aggregate() {
        return Petition.class;
    }

    ClosePetition order(PetitionId id) {
        return new ClosePetition(id, new AccountId(id.value()));
    }

    CommandRefused refuse(PetitionProblem problem) {
        return new CommandRefused(List.of(problem));
    }
}
