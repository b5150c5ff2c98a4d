package org.tadamon.core.postcode;

import java.util.UUID;

/** Names one imported table of postcodes. */
public record PostcodeImportId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
