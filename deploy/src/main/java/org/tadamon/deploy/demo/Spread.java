package org.tadamon.deploy.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Spreads a whole number over places in proportion to their weights, by largest remainder, so that not one is lost. */
final class Spread {

    private record Share(String code, long whole, long remainder) {}

    private Spread() {}

    /** How many of {@code number} fall to each place; places with none are not in it. */
    static TreeMap<String, Long> of(int number, Map<String, Long> weights) {
        long all = weights.values().stream().mapToLong(Long::longValue).sum();
        var shares = new ArrayList<Share>();
        weights.forEach((code, weight) -> shares.add(new Share(code, number * weight / all, number * weight % all)));
        shares.sort(Comparator.comparingLong(Share::remainder).reversed().thenComparing(Share::code));
        long left = number - shares.stream().mapToLong(Share::whole).sum();
        var spread = new TreeMap<String, Long>();
        for (int i = 0; i < shares.size(); i++) {
            var share = shares.get(i);
            long here = share.whole() + (i < left ? 1 : 0);
            if (here > 0) {
                spread.put(share.code(), here);
            }
        }
        return spread;
    }

    /** The place of each person, in no order but always the same. */
    static List<String> shuffled(Map<String, Long> spread) {
        var places = new ArrayList<String>();
        spread.forEach((code, people) -> places.addAll(Collections.nCopies(people.intValue(), code)));
        Collections.shuffle(places, new Random(20190324));
        return places;
    }
}
