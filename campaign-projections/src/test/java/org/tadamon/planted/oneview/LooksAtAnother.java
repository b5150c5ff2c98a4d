package org.tadamon.planted.oneview;

import java.util.List;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.petition.life.LifeEvent.PetitionClosed;
import org.tadamon.planted.otherview.OtherLine;
import org.tadamon.projections.batch.WriteBatch;
import org.tadamon.projections.folding.Folded;

class LooksAtAnother {

    List<String> mayDo(PetitionClosed event, WriteBatch batch) {
        PetitionId id = event.petitionId();
        return Folded.words(id.toString() + batch);
    }

    OtherLine mayNot() {
        return new OtherLine(1);
    }
}
