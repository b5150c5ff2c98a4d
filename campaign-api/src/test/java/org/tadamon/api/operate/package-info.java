/** Whoever runs the platform can look after its mail, and sees nobody's. */
@NullMarked
package org.tadamon.api.operate;

import org.jspecify.annotations.NullMarked;
