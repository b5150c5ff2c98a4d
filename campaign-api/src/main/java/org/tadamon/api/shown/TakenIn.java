package org.tadamon.api.shown;

import java.util.Arrays;
import org.springframework.stereotype.Component;
import org.tadamon.api.web.Progress;

/** Waits until read models have taken in everything that has happened so far. */
@Component
public class TakenIn {

    private final Progress progress;

    TakenIn(Progress progress) {
        this.progress = progress;
    }

    /** Returns as soon as each of these has, by their names, and after ten seconds in any case. */
    public void by(String... views) {
        long end = progress.head();
        Shown.soon(() -> Arrays.stream(views).allMatch(view -> progress.position(view) >= end));
    }
}
