package org.tadamon.planted.outside;

import org.assertj.core.api.Assertions;

class LeansOnOthers {

    void lean() {
        Assertions.assertThat("lean").isNotEmpty();
    }
}
