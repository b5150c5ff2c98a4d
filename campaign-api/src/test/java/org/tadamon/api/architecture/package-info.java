/** How the application is built, held by rules; each is also shown to fail, on classes planted for it. */
@NullMarked
package org.tadamon.api.architecture;

import org.jspecify.annotations.NullMarked;
