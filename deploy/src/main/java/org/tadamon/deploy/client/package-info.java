/**
 * The application as its JSON interface shows it, and nothing else of it: whoever loads, breaks or compares sees what a
 * client on another machine would see. Signing is asked again when the answer does not come, since asking twice is
 * never an error.
 */
@NullMarked
package org.tadamon.deploy.client;

import org.jspecify.annotations.NullMarked;
