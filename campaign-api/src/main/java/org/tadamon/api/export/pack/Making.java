package org.tadamon.api.export.pack;

import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import org.tadamon.api.export.pack.Packages.Common;

/** Makes the packages of one export, some at a time. For one thread; what breaks is begun anew. */
public final class Making {

    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    private final PackageFiles store;
    private final Packages packages;
    private final UUID place;
    private final Common common;
    private final MessageDigest all = SigningKey.sha256();
    private int made;

    Making(PackageFiles store, Packages packages, UUID place, Common common) {
        this.store = store;
        this.packages = packages;
        this.place = place;
        this.common = common;
    }

    /** Makes some more; about a second's work. */
    public void goOn() {
        long until = System.nanoTime() + AT_ONCE.toNanos();
        store.together(() -> {
            while (!isDone() && System.nanoTime() < until) {
                one();
            }
        });
    }

    private void one() {
        var to = common.facts().recipients().get(made);
        var files = packages.own(common, to);
        all.update(Objects.requireNonNull(files.get(Manifest.NAME)));
        store.keep(place, ++made, to, files);
    }

    /** Where they are kept. */
    UUID place() {
        return place;
    }

    /** For how many they are made. */
    public int made() {
        return made;
    }

    /** For how many they are to be made. */
    public int many() {
        return common.facts().recipients().size();
    }

    /** Whether there is nothing left to make. */
    public boolean isDone() {
        return made == many();
    }

    /** How many signatures they tell of. */
    public long total() {
        return common.facts().count().total();
    }

    /** The hash of their manifests, one after another, in lower-case hex; once, when all are made. */
    public String sha256() {
        return HexFormat.of().formatHex(all.digest());
    }
}
