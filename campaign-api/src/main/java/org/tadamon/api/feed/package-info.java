/** What is new in a campaign, for feed readers (Atom, RFC 4287): what everybody may read anyway, and nothing else. */
@NullMarked
package org.tadamon.api.feed;

import org.jspecify.annotations.NullMarked;
