package org.tadamon.api.organise.organisation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A change in an organisation, with the names of who made it and whom it was about. */
record ChangeRow(
        Instant at, String what, String by, @Nullable String whom, List<String> roles, String reason) {
    @Override
    public String toString() {
        return "<change>";
    }
}
