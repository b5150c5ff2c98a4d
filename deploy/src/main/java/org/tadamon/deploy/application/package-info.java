/**
 * The application as a child process that may be started, stopped and killed, on a folder and a port of its own.
 * Processes are ended by their number alone: those started here, and the PostgreSQL that says in the same folder that
 * it serves it.
 */
@NullMarked
package org.tadamon.deploy.application;

import org.jspecify.annotations.NullMarked;
