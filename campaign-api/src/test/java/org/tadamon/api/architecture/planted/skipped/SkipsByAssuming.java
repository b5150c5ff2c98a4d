package org.tadamon.api.architecture.planted.skipped;

import org.junit.jupiter.api.Assumptions;

class SkipsByAssuming {

    void inJupiter() {
        Assumptions.assumeTrue(false);
    }

    void inAssertJ() {
        org.assertj.core.api.Assumptions.assumeThat(1).isEqualTo(2);
    }
}
