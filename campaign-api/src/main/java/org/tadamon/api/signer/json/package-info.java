/**
 * A signer's own signature over JSON: what the pages of signers show and do, for programs. Whose signature it is stands
 * sealed in a handle in the body, never in an address; it works for half an hour, and each answer has a new one.
 */
@NullMarked
package org.tadamon.api.signer.json;

import org.jspecify.annotations.NullMarked;
