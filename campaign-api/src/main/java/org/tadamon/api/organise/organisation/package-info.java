/**
 * An organisation's own pages: who belongs to it and with which roles, inviting people, taking roles and leaving, and
 * the letters that go along with its packages, the history that says who changed what and why. What was done is shown
 * on the page one is led back to; a link that opens an invitation is shown once, on the page that answers the form.
 */
@NullMarked
package org.tadamon.api.organise.organisation;

import org.jspecify.annotations.NullMarked;
