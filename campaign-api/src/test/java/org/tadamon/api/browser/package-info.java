/** A browser for tests: Chromium as people use it, which remembers whatever it should not have seen. */
@NullMarked
package org.tadamon.api.browser;

import org.jspecify.annotations.NullMarked;
