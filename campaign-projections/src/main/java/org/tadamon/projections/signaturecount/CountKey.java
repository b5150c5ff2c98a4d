package org.tadamon.projections.signaturecount;

import java.time.LocalDate;

/** Names one document of a count: a petition's, a day's (UTC) and a stripe's share of it. */
record CountKey(String petition, LocalDate day, int stripe) {

    @Override
    public String toString() {
        return petition + "/" + day + "/" + stripe;
    }
}
