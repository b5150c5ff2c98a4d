/**
 * Writing a petition in under two minutes: everything that can have a sensible default has one, one language is enough,
 * those it is addressed to are typed as people write them, one to a line, or taken from the imported list, and what is
 * written can be looked at before it is saved.
 */
@NullMarked
package org.tadamon.api.organise.writing;

import org.jspecify.annotations.NullMarked;
