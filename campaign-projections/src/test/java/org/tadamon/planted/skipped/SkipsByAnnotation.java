package org.tadamon.planted.skipped;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class SkipsByAnnotation {

    @Disabled("planted")
    void always() {}

    @DisabledOnOs(OS.LINUX)
    void sometimes() {}
}
