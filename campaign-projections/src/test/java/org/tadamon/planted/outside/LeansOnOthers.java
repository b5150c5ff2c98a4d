package org.tadamon.planted.outside;

import org.assertj.core.api.Assertions;
import org.axonframework.commandhandling.gateway.CommandGateway;

class LeansOnOthers {

    void lean(CommandGateway commands) {
        Assertions.assertThat(commands).isNotNull();
    }
}
