/**
 * Where new ids come from: chance, or the key a client sends along so that asking again makes nothing new. And where a
 * command says whose it is.
 */
@NullMarked
package org.tadamon.api.ids;

import org.jspecify.annotations.NullMarked;
