package org.tadamon.api.architecture.planted.asking;

import org.tadamon.projections.signaturecount.SignatureCountQueries;
import org.tadamon.projections.signerroll.SignerRollProjection;

record CountsController(SignatureCountQueries queries) {

    String collection() {
        return SignerRollProjection.class.getName();
    }
}
