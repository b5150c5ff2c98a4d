/**
 * How the tools speak with whoever started them: what was asked on the command line, how far they are, and a table at
 * the end that can be read aloud. A tool says plainly what is wrong and ends with 0 when everything agreed, 1 when
 * something did not, 2 when it was asked wrongly.
 */
@NullMarked
package org.tadamon.deploy.console;

import org.jspecify.annotations.NullMarked;
