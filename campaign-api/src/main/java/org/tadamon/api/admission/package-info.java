/**
 * Who gives a signature, a person or a program? Nobody can tell for sure, so nobody is turned away: from a place much
 * comes from a little work is asked, and what comes from there beyond all measure waits for a moderator, who sees why.
 * Neither an address nor a domain is kept for it, only tags that die with their day. A school, a shelter, a whole crowd
 * behind one address is never lost.
 */
@NullMarked
package org.tadamon.api.admission;

import org.jspecify.annotations.NullMarked;
