package org.tadamon.api.signerlist;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.api.sweep.Sweep;
import org.tadamon.api.sweep.Sweeps;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.signerlist.SignerListId;
import org.tadamon.core.signerlist.SignerListProblem.ListUnknown;
import org.tadamon.projections.signerlist.SignerListQueries;
import org.tadamon.projections.signerlist.SignerListView;

/** Lists as they are read. */
@Component
public class SignerListViews {

    private final SignerListQueries lists;
    private final PetitionViews petitions;
    private final Access access;
    private final Sweeps sweeps;

    SignerListViews(SignerListQueries lists, PetitionViews petitions, Access access, Sweeps sweeps) {
        this.lists = lists;
        this.petitions = petitions;
        this.access = access;
        this.sweeps = sweeps;
    }

    /**
     * The list, for who may do this with its petition. Refused: {@link ListUnknown} where there is none, and just the
     * same where there is one of which whoever asks may not know; else as by {@link Access#require}.
     */
    public SignerListView require(Actor actor, Right right, SignerListId id) {
        var list = known(id);
        access.require(actor, right, petitions.known(list.petitionId()).organisation(), new ListUnknown());
        return list;
    }

    /** One list, whoever asks. Refused: {@link ListUnknown}. */
    public SignerListView known(SignerListId id) {
        return find(id).orElseThrow(() -> new CommandRefused(new ListUnknown()));
    }

    /** One list, as far as is known. */
    Optional<SignerListView> find(SignerListId id) {
        return lists.find(id);
    }

    /** Those of a petition, the last first. See {@link SignerListQueries#of}. */
    public List<SignerListView> of(PetitionId petition, long before, int limit) {
        return lists.of(petition, before, limit);
    }

    /** How far it has come; {@code null} when nothing is being made. */
    public @Nullable Sweep progress(SignerListId id) {
        return sweeps.running(id.value()).orElse(null);
    }
}
