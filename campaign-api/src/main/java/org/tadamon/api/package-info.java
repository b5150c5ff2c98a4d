/** How the platform is reached and where it is kept. */
@NullMarked
package org.tadamon.api;

import org.jspecify.annotations.NullMarked;
