package org.tadamon.api.letterdrive.writing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tadamon.api.admission.Admission.Gate;
import org.tadamon.api.area.Areas;
import org.tadamon.api.confirmation.ConfirmationSettings;
import org.tadamon.api.ids.Ids;
import org.tadamon.api.letterdrive.DecisionMakersOf;
import org.tadamon.api.letterdrive.LetterDriveViews;
import org.tadamon.api.letterdrive.draft.Draft;
import org.tadamon.api.letterdrive.draft.Drafts;
import org.tadamon.api.letterdrive.writing.LetterHandles.Handle;
import org.tadamon.api.letterdrive.writing.LetterInput.Wrong;
import org.tadamon.api.sheet.Translated;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.letterdrive.LetterDriveId;
import org.tadamon.core.posting.LetterTerms;
import org.tadamon.core.posting.PostingId;
import org.tadamon.core.privacy.Destroyed;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.letterdrive.LetterDrivePage;

/** Takes letters. An answer means it is on disk, sealed; it goes out once its writer has shown who they are. */
@Component
public class WritingDesk {

    private final LetterDriveViews drives;
    private final DecisionMakersOf decisionMakers;
    private final LetterTerms terms;
    private final Drafts drafts;
    private final LetterMail mail;
    private final Areas areas;
    private final Vault vault;
    private final ConfirmationSettings settings;
    private final LetterProofs proofs;
    private final TransactionTemplate transaction;
    private final Ids ids;
    private final Clock clock;

    WritingDesk(
            LetterDriveViews drives,
            DecisionMakersOf decisionMakers,
            LetterTerms terms,
            Drafts drafts,
            LetterMail mail,
            Areas areas,
            Vault vault,
            ConfirmationSettings settings,
            LetterProofs proofs,
            TransactionTemplate transaction,
            Ids ids,
            Clock clock) {
        this.drives = drives;
        this.decisionMakers = decisionMakers;
        this.terms = terms;
        this.drafts = drafts;
        this.mail = mail;
        this.areas = areas;
        this.vault = vault;
        this.settings = settings;
        this.proofs = proofs;
        this.transaction = transaction;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * How a letter came.
     *
     * @param base where the application is, as links in mail are to begin; {@code null} where that is not known for
     *     sure
     * @param gate lets it in once all that was typed is right
     */
    public record Arrival(@Nullable String base, Gate gate) {}

    /**
     * Keeps a letter, and mails its writer the code that has it sent. Refused: every problem of a posting, and those of
     * the form all at once. Throws {@link org.tadamon.api.admission.ProofNeeded}.
     */
    public Handle write(LetterDriveId id, LetterForm form, Arrival arrival) {
        terms.requireOpen(id, clock, Duration.ZERO);
        var drive = drives.known(id);
        if (!drive.plan().relayed()) {
            throw new CommandRefused(Wrong.of("to", "by-hand-only"));
        }
        var area = form.area() == null ? "" : form.area();
        if (!areas.isChoice(drive.plan().level(), area)) {
            throw new CommandRefused(Wrong.of("area", "area-unknown"));
        }
        var input = LetterInput.read(form, decisionMakers.of(drive.plan(), area));
        if (arrival.gate.hold(input.email()) != null) {
            throw new CommandRefused(Wrong.of("email", "send-yourself")); // nobody reads letters to let them go
        }
        var letter = new PostingId(ids.next());
        keep(new KeyRef(id.value(), letter.value()), input, draft(drive, area, input), arrival.base);
        if (!settings.asked()) {
            proofs.confirm(letter);
        }
        return new Handle(id, letter);
    }

    /** Whether addresses must be shown to be somebody's own. */
    public boolean asksToConfirm() {
        return settings.asked();
    }

    private void keep(KeyRef key, LetterInput input, Draft draft, @Nullable String base) {
        var tag = vault.tag(key.scope(), input.email().canonical().getBytes(StandardCharsets.UTF_8));
        transaction.executeWithoutResult(_ -> {
            var secret = vault.secret(key).orElseThrow(() -> new CommandRefused(new Destroyed()));
            drafts.keep(secret, tag, draft, settings.lives());
            if (settings.asked()) {
                mail.code(secret, input.email(), input.language(), base);
            }
        });
        mail.ring();
    }

    private Draft draft(LetterDrivePage drive, String area, LetterInput input) {
        var said = Translated.of(drive.plan().wordings(), input.language());
        return new Draft(
                input.name(),
                input.email().given(),
                areas.name(area, said.language()),
                said.language(),
                said.text().subject(),
                input.text(),
                input.to());
    }
}
