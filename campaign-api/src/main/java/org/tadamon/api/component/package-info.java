/**
 * What the fragments of the design system are given: choices, figures, bars, problems next to their fields, codes to
 * scan. Each is ready to be shown; nothing here knows where it comes from.
 */
@NullMarked
package org.tadamon.api.component;

import org.jspecify.annotations.NullMarked;
