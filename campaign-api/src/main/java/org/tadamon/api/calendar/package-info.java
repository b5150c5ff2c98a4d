/**
 * Actions in people's calendars (RFC 5545): one, those of a campaign, those of an organisation, and for somebody who
 * has a place one of their own, under an address nobody else knows. What stands in each is what its reader may know:
 * where exactly only when it is time, and nobody who comes in any.
 */
@NullMarked
package org.tadamon.api.calendar;

import org.jspecify.annotations.NullMarked;
