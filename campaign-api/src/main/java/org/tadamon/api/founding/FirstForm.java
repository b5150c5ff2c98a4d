package org.tadamon.api.founding;

import org.jspecify.annotations.Nullable;

/** What the first administrator types. */
record FirstForm(
        @Nullable String token,
        @Nullable String address,
        @Nullable String name,
        @Nullable String organisation) {

    String typedAddress() {
        return address == null ? "" : address;
    }

    String typedOrganisation() {
        return organisation == null ? "" : organisation;
    }

    @Override
    public String toString() {
        return "<first form>";
    }
}
