package org.tadamon.api.architecture.planted.logging;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tadamon.core.signer.Signer;

class LogsSigners {

    private static final Logger LOG = LoggerFactory.getLogger(LogsSigners.class);

    void log(Signer signer) {
        LOG.info("signed: {}", signer);
    }
}
