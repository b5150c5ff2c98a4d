/** The pages on which staff have packages for decision makers made, see how far that has come, and take them along. */
@NullMarked
package org.tadamon.api.organise.exports;

import org.jspecify.annotations.NullMarked;
