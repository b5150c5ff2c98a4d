/**
 * The pages about why people sign: for everybody to read, for signers to say it otherwise or take it back, and for
 * moderators to read and decide. Everything is done with forms, links and keys alone.
 */
@NullMarked
package org.tadamon.api.comment.page;

import org.jspecify.annotations.NullMarked;
