package org.tadamon.projections.signerroll;

/** Whether a signature counts, and why not if not. */
public enum SignerStatus {
    /** The address has not been confirmed yet. */
    PENDING,
    /** It counts. */
    COUNTS,
    /** The signer took it back. */
    WITHDRAWN,
    /** It is set aside to be looked at. */
    HELD,
    /** It was taken out. */
    REMOVED
}
