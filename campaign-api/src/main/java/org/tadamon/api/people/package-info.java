/** What people who act for organisations are called where others who act for them read it; never in public. */
@NullMarked
package org.tadamon.api.people;

import org.jspecify.annotations.NullMarked;
