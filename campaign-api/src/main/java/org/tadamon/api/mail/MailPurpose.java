package org.tadamon.api.mail;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Why somebody is written to. Each has a subject and a text in every language, {@code mail.<purpose>.…}, which name no
 * petition, no group and no person; and a paragraph for each fact that may be told, {@code mail.<purpose>.<fact>},
 * which is left out with the fact.
 */
public enum MailPurpose {
    /** A code to type into the page that is still open, and a link to a page with a button. */
    SIGN_IN("code", "link"),
    /** A code to type into the page that is still open, for somebody who is signed in. */
    STEP_UP("code"),
    /** Somebody is invited to work with an organisation. */
    INVITATION("link"),
    /** What an organiser had submitted was decided about. */
    PETITION_DECIDED("link"),
    /** What a reader had reported was decided about. */
    REPORT_DECIDED("link"),
    /** An organisation is invited to run a campaign together. */
    COALITION_INVITATION("link"),
    /** What shows whoever signed that the address is theirs, and leads them back to their signature. */
    SIGNATURE("code", "link"),
    /** What shows whoever comes to an action that the address is theirs, and leads them back to their promise. */
    ATTENDANCE("code", "link"),
    /** A place became free for whoever waited for one, and is kept for them for a while. */
    PLACE_OFFERED("until", "link"),
    /** Something whoever asked to be reminded of comes soon. */
    ACTION_REMINDER("when", "link"),
    /** It is at another time, or elsewhere. */
    ACTION_CHANGED("when", "link"),
    /** It will not be. */
    ACTION_CALLED_OFF("when", "link"),
    /** It is over, and they were there. */
    ACTION_THANKS("link"),
    /** Somebody asked that a photo they had shown be taken away. */
    PHOTO_OBJECTED("link"),
    /** What shows whoever wrote a letter that the address is theirs, and leads them back to it. */
    LETTER("code", "link"),
    /** A code to see everything that is held about an address, whether anything is or not. */
    MY_DATA("code"),
    /** Whoever was forgotten and signs again waits for no code: their number still counts. */
    COUNTS_ALREADY();

    private final List<String> facts;

    MailPurpose(String... facts) {
        this.facts = List.of(facts);
    }

    /** The one of this name, if there is one. */
    static Optional<MailPurpose> named(String name) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.name().equals(name))
                .findFirst();
    }

    /** Whether somebody sits and waits for it, so that it goes before what may come in its own time. */
    boolean isAwaited() {
        return switch (this) {
            case SIGN_IN, STEP_UP, SIGNATURE, ATTENDANCE, LETTER, MY_DATA, COUNTS_ALREADY -> true;
            case INVITATION,
                    PETITION_DECIDED,
                    REPORT_DECIDED,
                    COALITION_INVITATION,
                    PLACE_OFFERED,
                    ACTION_REMINDER,
                    ACTION_CHANGED,
                    ACTION_CALLED_OFF,
                    ACTION_THANKS,
                    PHOTO_OBJECTED -> false;
        };
    }

    /** What may be told in it, in the order it is told; none of it has to be. */
    public List<String> facts() {
        return facts;
    }
}
