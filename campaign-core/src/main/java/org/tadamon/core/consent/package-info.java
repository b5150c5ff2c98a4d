/**
 * What a signer allows an organisation to do with their row, one organisation and one purpose at a time, and always on
 * words they were shown. Those words are kept for ever under their hash, so that whoever doubts a consent years later
 * can read exactly what was agreed to. Nothing is ever agreed to by silence: a consent nobody gave is not there.
 */
@NullMarked
package org.tadamon.core.consent;

import org.jspecify.annotations.NullMarked;
