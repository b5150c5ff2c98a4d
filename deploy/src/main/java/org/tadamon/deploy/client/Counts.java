package org.tadamon.deploy.client;

import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * What is said of how many have signed, to everybody or to the organisers.
 *
 * @param areas the figures shown by area; 0 where an area is listed without a figure
 * @param sources the figures shown by link, likewise; empty in what everybody sees
 * @param byDay the sum of all days
 * @param byHour the sum of all hours; 0 in what everybody sees
 */
public record Counts(
        long total, TreeMap<String, Integer> areas, TreeMap<String, Integer> sources, long byDay, long byHour) {

    static Counts of(JsonNode count) {
        return new Counts(
                count.path("total").asLong(),
                figures(count.path("areas")),
                figures(count.path("sources")),
                sum(count.path("days")),
                sum(count.path("hours")));
    }

    private static TreeMap<String, Integer> figures(JsonNode list) {
        var figures = new TreeMap<String, Integer>();
        for (var figure : list) {
            figures.put(
                    figure.path("under").asString(""), figure.path("atLeast").asInt(0));
        }
        return figures;
    }

    /** Days and hours may be an object by moment or a list of objects with a number in each. */
    private static long sum(JsonNode moments) {
        long sum = 0;
        for (var moment : moments) {
            if (moment.isNumber()) {
                sum += moment.asLong();
            } else {
                for (var part : moment) {
                    sum += part.isNumber() ? part.asLong() : 0;
                }
            }
        }
        return sum;
    }
}
