package org.tadamon.api.sweep;

import org.tadamon.core.signature.SignatureId;

/**
 * A signature that work is about.
 *
 * @param position where in the ledger it stands; the key pages are turned by
 * @param heldFor what it was held for when it was found; empty for nothing
 * @param counted whether it counted when it was found
 */
public record Item(SignatureId signature, long position, String heldFor, boolean counted, String areaCode) {}
