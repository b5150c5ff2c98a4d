/**
 * The first administrator: whoever reads the console of the first start finds a link there, and founds with it the
 * organisation that runs the platform. Each start draws another until that is done; none works afterwards. Only the
 * link's hash is kept.
 */
@NullMarked
package org.tadamon.api.founding;

import org.jspecify.annotations.NullMarked;
