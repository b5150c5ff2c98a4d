/**
 * Who may ask for what, and what every answer carries to keep those who read it safe. Everybody's pages have no session
 * and no cookie; organisers' pages have both; programs show who they are each time.
 */
@NullMarked
package org.tadamon.api.security;

import org.jspecify.annotations.NullMarked;
