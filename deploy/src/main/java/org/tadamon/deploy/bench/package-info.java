/** The application with one page more: bytes that never change, which is the most the same server could do. */
@NullMarked
package org.tadamon.deploy.bench;

import org.jspecify.annotations.NullMarked;
