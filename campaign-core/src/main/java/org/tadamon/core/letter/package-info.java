/**
 * The letter an organisation sends with its packages for decision makers: plain paragraphs in each language, with
 * fields that are filled in for each of those it goes to. Where an organisation has written none, a letter that comes
 * with the platform goes out. Every change is kept with who made it; an export carries the letter as it was when the
 * export was ordered, so writing another one changes nothing that was ordered before.
 */
@NullMarked
package org.tadamon.core.letter;

import org.jspecify.annotations.NullMarked;
