package org.tadamon.deploy.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tadamon.deploy.console.ToolFailed;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A petition as {@code https://petition.parliament.uk/petitions/<number>.json} gives it.
 *
 * @param number its number there
 * @param places its constituencies
 * @param countries those of its signers, without the United Kingdom, which its constituencies stand for
 */
record UkPetition(String number, String title, String background, List<Place> places, List<Place> countries) {

    /**
     * A place signers were counted in.
     *
     * @param member the member of parliament; empty when the seat was vacant, or for a country
     */
    record Place(String code, String name, String member, long signatures) {}

    static UkPetition read(Path file) {
        try {
            var data = JsonMapper.shared().readTree(Files.readString(file)).path("data");
            var petition = data.path("attributes");
            var read = new UkPetition(
                    data.path("id").asString(""),
                    petition.path("action").asString("").strip(),
                    paragraphs(petition.path("background"), petition.path("additional_details")),
                    places(petition.path("signatures_by_constituency"), "ons_code"),
                    places(petition.path("signatures_by_country"), "code").stream()
                            .filter(country -> !country.code().equals("GB"))
                            .toList());
            if (read.title.isEmpty() || read.places.isEmpty()) {
                throw new ToolFailed(file + " holds no petition in the UK Parliament's format.");
            }
            return read;
        } catch (IOException | JacksonException unreadable) {
            throw new ToolFailed("%s cannot be read: %s".formatted(file, unreadable.getMessage()), unreadable);
        }
    }

    private static String paragraphs(JsonNode first, JsonNode second) {
        return (first.asString("").strip() + "\n\n" + second.asString("").strip()).strip();
    }

    private static List<Place> places(JsonNode list, String code) {
        var places = new ArrayList<Place>();
        for (var place : list) {
            places.add(new Place(
                    place.path(code).asString(""),
                    place.path("name").asString(""),
                    place.path("mp").asString(""),
                    place.path("signature_count").asLong(0)));
        }
        return places;
    }
}
