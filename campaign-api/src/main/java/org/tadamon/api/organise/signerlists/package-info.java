/** The page on which staff have lists of signers made, see how far that has come, and take copies along. */
@NullMarked
package org.tadamon.api.organise.signerlists;

import org.jspecify.annotations.NullMarked;
