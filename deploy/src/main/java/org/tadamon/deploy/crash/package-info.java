/**
 * Kills the application and its PostgreSQL while people sign, again and again, and asks each time whether what was
 * answered is still true: every signature that was acknowledged is in the ledger and in every count, exactly once.
 * Those that were cut off before an answer may be in or out; they are asked again, as a person would, and must then be
 * in, once.
 */
@NullMarked
package org.tadamon.deploy.crash;

import org.jspecify.annotations.NullMarked;
