package org.tadamon.api.navigation;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.organisation.OrganisationView;
import org.tadamon.core.organisation.OrganisationId;

/** What the navigation of one page offers to whoever reads it. Asks when it is asked, and once. */
public final class Navigation {

    /**
     * An organisation one belongs to.
     *
     * @param language of its name
     * @param here whether it is the one that is acted for
     */
    public record Place(String id, String name, String language, boolean host, boolean here) {}

    private final Optional<Actor> actor;
    private final Access access;
    private final String language;
    private final Supplier<List<OrganisationView>> organisations;
    private final Supplier<Optional<OrganisationId>> asked;
    private @Nullable List<Place> places;

    Navigation(
            Optional<Actor> actor,
            Access access,
            String language,
            Supplier<List<OrganisationView>> organisations,
            Supplier<Optional<OrganisationId>> asked) {
        this.actor = actor;
        this.access = access;
        this.language = language;
        this.organisations = organisations;
        this.asked = asked;
    }

    /** Whether anybody is signed in. */
    public boolean isSignedIn() {
        return actor.isPresent();
    }

    /** Every organisation one belongs to, in the order they were founded. */
    public List<Place> getPlaces() {
        if (places == null) {
            var all = actor.isEmpty() ? List.<OrganisationView>of() : organisations.get();
            var here = all.size() == 1 ? Optional.of(all.getFirst().id()) : asked.get();
            places = all.stream()
                    .map(one -> new Place(
                            one.id().toString(),
                            one.name(language),
                            one.languageOfName(language),
                            one.host(),
                            here.filter(one.id()::equals).isPresent()))
                    .toList();
        }
        return places;
    }

    /** The organisation one acts for: the one the page is about, or the only one; {@code null} when it is open. */
    public @Nullable Place getHere() {
        return getPlaces().stream().filter(Place::here).findFirst().orElse(null);
    }

    /** The organisations one may write petitions for. */
    public List<Place> getWriting() {
        return getPlaces().stream()
                .filter(one -> actor.filter(who -> access.may(who, Right.WRITE, OrganisationId.of(one.id())))
                        .isPresent())
                .toList();
    }

    /** Whether one has the right in the organisation one acts for; by the name of the {@link Right}. */
    public boolean may(String right) {
        var here = getHere();
        return here != null
                && actor.filter(who -> access.may(who, Right.valueOf(right), OrganisationId.of(here.id())))
                        .isPresent();
    }

    /** Whether one has the right in any organisation one belongs to; by the name of the {@link Right}. */
    public boolean mayAnywhere(String right) {
        return getPlaces().stream()
                .anyMatch(one -> actor.filter(who -> access.may(who, Right.valueOf(right), OrganisationId.of(one.id())))
                        .isPresent());
    }

    /** Whether one has the right for the platform as a whole; by the name of the {@link Right}. */
    public boolean mayAtHost(String right) {
        return actor.filter(who -> access.may(who, Right.valueOf(right), null)).isPresent();
    }
}
