package org.tadamon.api.consent;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.component.EnumCode;
import org.tadamon.core.consent.Consent;
import org.tadamon.core.consent.Purpose;
import org.tadamon.core.organisation.OrganisationId;

/**
 * The one card on which a signer decides who is allowed what: the same for everybody who reads the same language.
 *
 * @param entries every organisation that works on the petition, whoever leads first; empty when none do
 */
public record ConsentCard(List<Entry> entries) {

    /** Nothing to decide. */
    public static final ConsentCard EMPTY = new ConsentCard(List.of());

    private static final String FIELD = "consent.";

    /**
     * One organisation.
     *
     * @param name in the reader's language, or else in whichever it has one in
     * @param lead whether it leads a campaign the petition is in
     * @param boxes what it can be allowed; none for one that sees figures only
     */
    public record Entry(OrganisationId organisation, String name, String nameLanguage, boolean lead, List<Box> boxes) {}

    /**
     * One thing that can be allowed.
     *
     * @param field what the box is called in a form
     * @param wording the SHA-256 of {@code text}, which is the value of the box
     * @param text exactly what is agreed to
     */
    public record Box(Purpose purpose, String field, String wording, String text) {

        /** As it is written in JSON. */
        public String code() {
            return EnumCode.of(purpose);
        }
    }

    /** What the box of this consent is called in a form. */
    public static String field(Consent consent) {
        return field(consent.organisation(), consent.purpose());
    }

    static String field(OrganisationId organisation, Purpose purpose) {
        return FIELD + organisation + "." + EnumCode.of(purpose);
    }

    /** Whether there is anything to decide. */
    public boolean asks() {
        return entries.stream().anyMatch(entry -> !entry.boxes().isEmpty());
    }

    /** The boxes that came back ticked. */
    public static List<ConsentForm> ticked(Map<String, String> typed) {
        return typed.entrySet().stream()
                .map(each -> ticked(each.getKey(), each.getValue()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The fields of boxes that were ticked. */
    public static Set<String> fields(List<ConsentForm> ticked) {
        return ticked.stream()
                .map(each -> FIELD + each.organisation() + "." + each.purpose())
                .collect(Collectors.toSet());
    }

    private static @Nullable ConsentForm ticked(String field, String value) {
        if (!field.startsWith(FIELD)) {
            return null;
        }
        var parts = field.substring(FIELD.length()).split("\\.", 2);
        return new ConsentForm(parts[0], parts.length > 1 ? parts[1] : "", value);
    }

    Stream<Box> boxes(OrganisationId organisation) {
        return entries.stream()
                .filter(entry -> entry.organisation().equals(organisation))
                .flatMap(entry -> entry.boxes().stream());
    }
}
