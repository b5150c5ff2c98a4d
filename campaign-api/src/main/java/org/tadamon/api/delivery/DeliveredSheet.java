package org.tadamon.api.delivery;

import java.util.List;

/**
 * How far a petition was delivered and what was answered, as one reader of its page sees it.
 *
 * @param reached to how many decision makers
 * @param of out of how many it is for; 0 when that cannot be told, and then {@code reached} is everybody
 * @param others to how many besides
 * @param answers the last first
 * @param more whether there are answers besides
 */
public record DeliveredSheet(long reached, long of, long others, List<AnswerSheet> answers, boolean more) {

    /** It was delivered to nobody. */
    static final DeliveredSheet NONE = new DeliveredSheet(0, 0, 0, List.of(), false);

    /**
     * What one of them answered.
     *
     * @param area the name of the area they represent
     * @param day in words
     * @param text plain lines
     */
    public record AnswerSheet(String name, String office, String area, String day, String text) {}
}
