/** What are people asked to write, to whom, and until when? One document per letter drive. */
@NullMarked
package org.tadamon.projections.letterdrive;

import org.jspecify.annotations.NullMarked;
