package org.tadamon.api.sheet;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;
import org.tadamon.api.settings.Settings;

/** The addresses people pass on. They begin with what the operator set, else with where the page was asked for. */
@Component
public class PublicLinks {

    private final @Nullable String publicUrl;

    PublicLinks(Settings settings) {
        this.publicUrl = settings.publicUrl();
    }

    /**
     * The page of a petition.
     *
     * @param via the code its visitors are counted under; nothing without one
     */
    public String petition(String language, String slug, String via) {
        var link = base().pathSegment(language, "p", slug);
        return (via.isEmpty() ? link : link.queryParam("via", via)).toUriString();
    }

    /**
     * The page of an action.
     *
     * @param link what it is called in links
     * @param via the code its visitors are counted under; nothing without one
     */
    public String action(String language, String link, String via) {
        var page = base().pathSegment(language, "a", link);
        return (via.isEmpty() ? page : page.queryParam("via", via)).toUriString();
    }

    /** The page of a letter drive. */
    public String letters(String language, String link) {
        return base().pathSegment(language, "letters", link).toUriString();
    }

    /** What is new in a campaign. */
    public String feed(String language, UUID campaign) {
        return base().pathSegment(language, "campaigns", campaign.toString(), "feed.atom")
                .toUriString();
    }

    private UriComponentsBuilder base() {
        return publicUrl == null
                ? ServletUriComponentsBuilder.fromCurrentContextPath()
                : UriComponentsBuilder.fromUriString(publicUrl);
    }
}
