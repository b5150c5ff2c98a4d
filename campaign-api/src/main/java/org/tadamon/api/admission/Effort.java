package org.tadamon.api.admission;

/** How much work is asked: it doubles three times while more comes from one network. */
final class Effort {

    private static final long TWICE = 4;
    private static final long FOUR_TIMES = 10;
    private static final long EIGHT_TIMES = 20;

    private Effort() {}

    /** 0 for nothing, else how many times the easiest: 1, 2, 4 or 8. */
    static int at(long count, long free) {
        if (count <= free) {
            return 0;
        }
        if (count <= TWICE * free) {
            return 1;
        }
        if (count <= FOUR_TIMES * free) {
            return 2;
        }
        return count <= EIGHT_TIMES * free ? 4 : 8;
    }
}
