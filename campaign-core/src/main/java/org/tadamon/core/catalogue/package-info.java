/**
 * The names everything that has happened is stored under. A name is never reused and never changed, so classes may move
 * and be renamed and history stays readable.
 */
@NullMarked
package org.tadamon.core.catalogue;

import org.jspecify.annotations.NullMarked;
