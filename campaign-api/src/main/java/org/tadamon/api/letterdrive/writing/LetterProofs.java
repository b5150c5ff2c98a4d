package org.tadamon.api.letterdrive.writing;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.letterdrive.draft.DraftCodes;
import org.tadamon.api.letterdrive.draft.Drafts;
import org.tadamon.api.letterdrive.draft.Drafts.Kept;
import org.tadamon.api.letterdrive.draft.OneLetterEach;
import org.tadamon.api.letterdrive.post.PostOffice;
import org.tadamon.api.letterdrive.writing.LetterHandles.Handle;
import org.tadamon.api.letterdrive.writing.LetterHandles.Use;
import org.tadamon.api.mailedcode.MailedCodes;
import org.tadamon.api.routine.Afterwards;
import org.tadamon.api.vault.SubjectSecret;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.posting.LetterTerms;
import org.tadamon.core.posting.PostingCommand.OrderPosting;
import org.tadamon.core.posting.PostingId;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.refusal.Conflict;

/** Knows the codes and links again that were sent to those who write, and has their letters sent. */
@Component
public class LetterProofs {

    /** With this address a letter of this drive was sent already: of one person goes one. Told to that person only. */
    record WrittenAlready() implements Conflict {
        @Override
        public String code() {
            return "letter-drive/written-already";
        }
    }

    private final Drafts drafts;
    private final DraftCodes codes;
    private final OneLetterEach each;
    private final PostOffice office;
    private final LetterHandles handles;
    private final LetterMail mail;
    private final LetterTerms terms;
    private final Vault vault;
    private final Afterwards afterwards;
    private final Clock clock;

    LetterProofs(
            Drafts drafts,
            DraftCodes codes,
            OneLetterEach each,
            PostOffice office,
            LetterHandles handles,
            LetterMail mail,
            LetterTerms terms,
            Vault vault,
            Afterwards afterwards,
            Clock clock) {
        this.drafts = drafts;
        this.codes = codes;
        this.each = each;
        this.office = office;
        this.handles = handles;
        this.mail = mail;
        this.terms = terms;
        this.vault = vault;
        this.afterwards = afterwards;
        this.clock = clock;
    }

    /**
     * Has the letter of this page sent, if this is its code; every try is counted first. Refused: as
     * {@link OrderPosting}, and where another letter of this person was sent.
     */
    public Optional<Handle> byCode(@Nullable String handle, String code) {
        return handles.read(Use.WRITTEN, handle)
                .flatMap(page -> codes.tried(page.letter()))
                .filter(kept -> secret(kept)
                        .filter(secret -> LetterMail.CODES.isCode(secret, 0, code))
                        .isPresent())
                .map(this::confirmed);
    }

    /**
     * The letter this link was sent for; it leads back to it for as long as its writer is not forgotten. Refused: as
     * {@link #byCode}.
     *
     * @param confirming whether to have it sent, too
     */
    public Optional<Handle> byLink(@Nullable String link, boolean confirming) {
        return MailedCodes.subject(link)
                .flatMap(id -> drafts.find(new PostingId(id)))
                .filter(kept -> secret(kept)
                        .filter(secret -> LetterMail.CODES.isLink(secret, link == null ? "" : link))
                        .isPresent())
                .map(kept -> confirming ? confirmed(kept) : new Handle(kept.drive(), kept.letter()));
    }

    /** Sends the code once more; afterwards, so that nobody learns from how long the answer took. */
    public void again(Handle page, String language, @Nullable String base) {
        afterwards.run(
                "letter-mail",
                () -> codes.toldAgain(page.letter())
                        .ifPresent(kept -> drafts.opened(kept).ifPresent(draft -> {
                            var address = EmailAddress.parse(draft.email()).orElseThrow();
                            secret(kept).ifPresent(secret -> mail.code(secret, address, language, base));
                            mail.ring();
                        })));
    }

    /** Has it sent: its writer has shown who they are, or nobody is asked to. */
    void confirm(PostingId letter) {
        drafts.find(letter).ifPresent(this::confirmed);
    }

    private Handle confirmed(Kept kept) {
        if (!kept.confirmed()) {
            terms.requireOpen(kept.drive(), clock, LetterTerms.GRACE);
            if (!each.isTheOne(kept.letter())) {
                office.forget(kept);
                throw new CommandRefused(new WrittenAlready());
            }
        }
        drafts.opened(kept).ifPresent(draft -> office.order(kept, draft));
        return new Handle(kept.drive(), kept.letter());
    }

    private Optional<SubjectSecret> secret(Kept kept) {
        return vault.find(kept.key());
    }
}
