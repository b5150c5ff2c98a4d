package org.tadamon.api.architecture.planted.logging;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class SeesNobody {

    private static final Logger LOG = LoggerFactory.getLogger(SeesNobody.class);

    void log(long position) {
        LOG.info("at {}", position);
    }
}
