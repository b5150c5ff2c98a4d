/**
 * How much the platform bears on the machine this is started on. Everything runs there at once: the load generator
 * (wrk), the application, its PostgreSQL, its views. So figures are compared with others of the same run, and a run
 * that counts wrongly fails however fast it was.
 */
@NullMarked
package org.tadamon.deploy.load;

import org.jspecify.annotations.NullMarked;
