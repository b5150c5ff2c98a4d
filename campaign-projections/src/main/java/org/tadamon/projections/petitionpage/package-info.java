/** What does this petition say, and may it be signed? One document per petition. */
@NullMarked
package org.tadamon.projections.petitionpage;

import org.jspecify.annotations.NullMarked;
