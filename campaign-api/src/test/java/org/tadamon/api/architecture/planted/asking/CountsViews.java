package org.tadamon.api.architecture.planted.asking;

import org.tadamon.projections.signaturecount.SignatureCountQueries;

record CountsViews(SignatureCountQueries queries) {}
