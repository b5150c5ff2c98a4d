/** What comes after the signatures: to whom a petition was handed, and what they answered. Values of its life. */
@NullMarked
package org.tadamon.core.petition.aftermath;

import org.jspecify.annotations.NullMarked;
