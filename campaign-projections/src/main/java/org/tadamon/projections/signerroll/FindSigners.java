package org.tadamon.projections.signerroll;

import java.util.Collection;
import org.tadamon.core.signature.SignatureId;

/** Who are these signers? Those there are not are not in the answer. */
public record FindSigners(Collection<SignatureId> ids) {}
