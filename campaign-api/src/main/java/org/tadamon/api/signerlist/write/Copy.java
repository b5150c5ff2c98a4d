package org.tadamon.api.signerlist.write;

import java.time.Instant;
import org.tadamon.core.signerlist.ListKind;
import org.tadamon.core.signerlist.Taking;

/**
 * What a copy is of.
 *
 * @param title of the petition
 * @param asOf when the list was ordered
 */
public record Copy(String title, ListKind kind, Taking taking, Instant asOf) {}
