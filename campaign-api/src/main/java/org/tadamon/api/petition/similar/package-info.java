/** Which petitions ask for much the same? Told while one is being written, so that people can join instead of split. */
@NullMarked
package org.tadamon.api.petition.similar;

import org.jspecify.annotations.NullMarked;
