/**
 * Power in view: who decided what, how long people waited for it, how roles are spread. Shown to everybody who belongs
 * to the organisation, to print and to take along; names are told to them alone.
 */
@NullMarked
package org.tadamon.api.power;

import org.jspecify.annotations.NullMarked;
