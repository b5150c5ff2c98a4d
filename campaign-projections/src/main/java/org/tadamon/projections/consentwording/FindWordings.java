package org.tadamon.projections.consentwording;

import java.util.Collection;

/** Which words have these hashes? What was never shown is not in the answer. */
public record FindWordings(Collection<String> sha256) {}
