/** Which words did people agree to? Every wording that was ever shown, under its hash. */
@NullMarked
package org.tadamon.projections.consentwording;

import org.jspecify.annotations.NullMarked;
