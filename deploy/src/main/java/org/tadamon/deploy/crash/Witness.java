package org.tadamon.deploy.crash;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.tadamon.deploy.client.NewSignature;
import org.tadamon.deploy.people.People;
import org.tadamon.deploy.people.SmallPetition;

/** Remembers, outside everything that is killed, who has signed and whether they were told so. */
final class Witness {

    private final People people = new People(Long.toString(System.currentTimeMillis(), 36));
    private final AtomicInteger next = new AtomicInteger();
    private final Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
    private final Set<Integer> unanswered = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> troubles = new ConcurrentHashMap<>();

    int nextPerson() {
        return next.getAndIncrement();
    }

    int people() {
        return next.get();
    }

    NewSignature signature(int person) {
        return people.signature(person, SmallPetition.COUNTRIES.get(person % SmallPetition.COUNTRIES.size()));
    }

    String address(int person) {
        return people.address(person);
    }

    void acknowledge(int person) {
        acknowledged.add(person);
        unanswered.remove(person);
    }

    /** No answer, or one that is not yes; {@code why} is told at the end. */
    void unanswered(int person, String why) {
        unanswered.add(person);
        troubles.merge(why, 1, Integer::sum);
    }

    boolean isAcknowledged(int person) {
        return acknowledged.contains(person);
    }

    int acknowledged() {
        return acknowledged.size();
    }

    Set<Integer> unanswered() {
        return Set.copyOf(unanswered);
    }

    Map<String, Integer> troubles() {
        return Map.copyOf(troubles);
    }
}
