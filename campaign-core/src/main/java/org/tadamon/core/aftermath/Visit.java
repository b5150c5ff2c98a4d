package org.tadamon.core.aftermath;

import org.tadamon.core.delivery.Recipient;

/**
 * People of an action went to see somebody who decides.
 *
 * @param to whom they went to see
 * @param people how many of them went; 1 to 1,000
 * @param note what came of it, naming nobody else; at most 1,000 grapheme clusters, may be empty
 */
public record Visit(Recipient to, int people, String note) {}
