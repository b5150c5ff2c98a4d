/**
 * Who may do what, as a table people can read ({@code authorisation.txt}), and the test that tries every cell of it
 * over HTTP. An endpoint that is not in the table fails the build, and the failure says which line to add.
 */
@NullMarked
package org.tadamon.api.authorisation;

import org.jspecify.annotations.NullMarked;
