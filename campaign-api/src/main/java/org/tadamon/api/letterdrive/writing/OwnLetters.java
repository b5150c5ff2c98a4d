package org.tadamon.api.letterdrive.writing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.letterdrive.draft.Draft;
import org.tadamon.api.letterdrive.draft.Drafts;
import org.tadamon.api.letterdrive.draft.Drafts.Kept;
import org.tadamon.api.letterdrive.post.PostOffice;
import org.tadamon.api.letterdrive.post.PostOffice.CopyNow;
import org.tadamon.api.letterdrive.writing.LetterHandles.Handle;

/** What those who wrote do with their own letter. Whoever calls has seen whose it is. */
@Component
public class OwnLetters {

    private final Drafts drafts;
    private final PostOffice office;

    OwnLetters(Drafts drafts, PostOffice office) {
        this.drafts = drafts;
        this.office = office;
    }

    /**
     * A letter as its writer may know it.
     *
     * @param written what is kept of it; {@code null} once it has gone
     * @param confirmed whether it was to be sent
     */
    public record OwnLetter(Handle handle, @Nullable Draft written, List<CopyNow> copies, boolean confirmed) {

        /** Whether anything of it has not gone, and can be taken back. */
        public boolean waits() {
            return copies.stream().anyMatch(each -> each.state().equals("waiting"));
        }
    }

    /** The letter; empty once it is forgotten. */
    public Optional<OwnLetter> find(Handle handle) {
        return drafts.find(handle.letter()).map(this::own);
    }

    /** All of this person, on whatever drive, the newest first. */
    public List<OwnLetter> everywhere(EmailAddress address) {
        return drafts.everywhere(address.canonical().getBytes(StandardCharsets.UTF_8)).stream()
                .map(this::own)
                .toList();
    }

    /** What has not gone does not go. */
    public void takeBack(Handle handle) {
        drafts.find(handle.letter()).ifPresent(kept -> office.takeBack(kept.letter()));
    }

    /** Is forgotten, for good; it is done when this returns. */
    public void erase(Handle handle) {
        drafts.find(handle.letter()).ifPresent(office::forget);
    }

    private OwnLetter own(Kept kept) {
        return new OwnLetter(
                new Handle(kept.drive(), kept.letter()),
                drafts.opened(kept).orElse(null),
                office.copies(kept.letter()),
                kept.confirmed());
    }
}
