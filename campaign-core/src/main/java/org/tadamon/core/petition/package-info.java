/**
 * A demand with a text, addressed to decision makers, open for signatures for a time. An organiser drafts it, corrects
 * the draft as often as needed, and submits it; once moderators have approved it, its text is frozen, so that everybody
 * who signs has signed the same words. What happens later is told in dated news beside the text. How far it has come is
 * the part of it in {@link org.tadamon.core.petition.life}. The petition neither keeps nor counts its signatures: one
 * with six million signs as fast as one with six.
 */
@NullMarked
package org.tadamon.core.petition;

import org.jspecify.annotations.NullMarked;
