package org.tadamon.core.consent;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What one signer allows, each organisation and purpose at most once. */
public record Consents(List<Consent> held) {

    /** Nobody is allowed anything. */
    public static final Consents NONE = new Consents(List.of());

    /** Whether exactly this is allowed, on exactly these words. */
    public boolean hold(Consent consent) {
        return held.contains(consent);
    }

    /** What the organisation is allowed for this purpose, on whatever words. */
    public Optional<Consent> allowing(Consent asked) {
        return held.stream().filter(asked::allowsTheSameAs).findFirst();
    }

    /** With this; the words given before give way to these. */
    public Consents with(Consent given) {
        return new Consents(
                Stream.concat(without(given).held.stream(), Stream.of(given)).toList());
    }

    /** Without what the organisation was allowed for this purpose. */
    public Consents without(Consent takenBack) {
        return new Consents(
                held.stream().filter(each -> !each.allowsTheSameAs(takenBack)).toList());
    }
}
