/** Checks packages for decision makers by themselves: without the platform, and without asking it. */
@NullMarked
package org.tadamon.deploy.verify;

import org.jspecify.annotations.NullMarked;
