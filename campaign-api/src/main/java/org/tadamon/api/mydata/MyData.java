package org.tadamon.api.mydata;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.area.Areas;
import org.tadamon.api.comment.OwnComments;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.confirmation.SignerStory;
import org.tadamon.api.consent.Consented;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.forgetting.SignerForgetting;
import org.tadamon.api.mydata.Everything.Erased;
import org.tadamon.api.organisation.Organisations;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.api.sheet.Translated;
import org.tadamon.api.signature.OwnSignature;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.signature.SignatureId;
import org.tadamon.projections.petitionpage.PetitionPage;

/** Finds what is held about an address, and erases it. Whoever calls has seen it proven. */
@Component
class MyData {

    private final OwnSignature signatures;
    private final EventStore events;
    private final Vault vault;
    private final PetitionViews petitions;
    private final Areas areas;
    private final Consented consents;
    private final OwnComments comments;
    private final Organisations organisations;
    private final SignerForgetting forgetting;
    private final HeldAttendances attendances;
    private final HeldLetters letters;

    MyData(
            OwnSignature signatures,
            EventStore events,
            Vault vault,
            PetitionViews petitions,
            Areas areas,
            Consented consents,
            OwnComments comments,
            Organisations organisations,
            SignerForgetting forgetting,
            HeldAttendances attendances,
            HeldLetters letters) {
        this.signatures = signatures;
        this.events = events;
        this.vault = vault;
        this.petitions = petitions;
        this.areas = areas;
        this.consents = consents;
        this.comments = comments;
        this.organisations = organisations;
        this.forgetting = forgetting;
        this.attendances = attendances;
        this.letters = letters;
    }

    /** Everything, the newest first. */
    Everything of(EmailAddress address, String language) {
        var signed = signatures.everywhere(address).stream()
                .flatMap(id -> SignerStory.of(events, id).flatMap(story -> held(id, story, language)).stream())
                .toList();
        return new Everything(signed, attendances.of(address, language), letters.of(address, language));
    }

    /** Erases all of it. {@code along} says whether the numbers of petitions go, too. */
    Erased eraseAll(EmailAddress address, boolean along) {
        return new Erased(erase(address, null, along), attendances.erase(address, null), letters.erase(address, null));
    }

    /** Erases one promise to come; whatever is not theirs is left alone. */
    Erased eraseAttendance(EmailAddress address, String one) {
        return new Erased(0, attendances.erase(address, one), 0);
    }

    /** Erases one letter; whatever is not theirs is left alone. */
    Erased eraseLetter(EmailAddress address, String one) {
        return new Erased(0, 0, letters.erase(address, one));
    }

    /** Erases one signature; whatever is not theirs is left alone. {@code along} as for all of it. */
    Erased eraseSignature(EmailAddress address, String one, boolean along) {
        return new Erased(erase(address, one, along), 0, 0);
    }

    private int erase(EmailAddress address, @Nullable String one, boolean along) {
        var theirs = signatures.everywhere(address).stream()
                .filter(id -> one == null || id.toString().equals(one))
                .toList();
        theirs.forEach(
                id -> SignerStory.of(events, id).ifPresent(story -> forgetting.erase(story.petition(), id, along)));
        return theirs.size();
    }

    private Optional<Held> held(SignatureId id, SignerStory story, String language) {
        var signer = story.signer();
        var opened = vault.open(List.of(signer.name(), signer.email()));
        if (opened.size() < 2) {
            return Optional.empty();
        }
        var petition = petitions.byId(story.petition());
        var wording = petition.map(page -> Translated.of(page.draft().wordings(), language));
        return Optional.of(new Held(
                id,
                wording.map(found -> found.text().title()).orElse(""),
                wording.map(found -> found.language()).orElse(language),
                slug(petition),
                Objects.requireNonNull(opened.get(signer.name())),
                Objects.requireNonNull(opened.get(signer.email())),
                signer.language(),
                story.area().isEmpty() ? "" : areas.name(story.area(), language),
                EnumCode.of(signer.visibility()),
                story.givenAt(),
                story.confirmedAt(),
                EnumCode.of(story.status()),
                consents(story.petition(), id, language),
                comment(id)));
    }

    private static @Nullable String slug(Optional<PetitionPage> petition) {
        return petition.filter(page -> page.stage().isReadable())
                .map(PetitionPage::slug)
                .orElse(null);
    }

    private Held.@Nullable Comment comment(SignatureId id) {
        return comments.of(id)
                .map(said -> new Held.Comment(said.words(), said.stateCode()))
                .orElse(null);
    }

    private List<Held.Consented> consents(PetitionId petition, SignatureId id, String language) {
        return consents.given(petition, id).stream()
                .map(each -> each.consent())
                .map(consent -> new Held.Consented(
                        organisations.name(consent.organisation(), language),
                        EnumCode.of(consent.purpose()),
                        consent.wordingSha256()))
                .toList();
    }
}
