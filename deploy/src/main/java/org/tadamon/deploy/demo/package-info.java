/**
 * Shows the platform a real petition: one in the UK Parliament's format, with its own text, constituencies and members,
 * signed by people who do not exist, spread over constituencies and countries as the real ones were. What was sent is
 * then compared with everything the platform says about it, to the last signature.
 */
@NullMarked
package org.tadamon.deploy.demo;

import org.jspecify.annotations.NullMarked;
