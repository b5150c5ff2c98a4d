package org.tadamon.deploy.crash;

import java.time.Duration;

/**
 * How much is broken.
 *
 * @param kills how often the application is killed
 * @param postgresKills how often its PostgreSQL is
 * @param longest each kill comes at a random moment within this time
 * @param hands how many sign at once
 * @param rate at most so many signatures a second; 0 is as fast as it goes
 * @param seed of the random moments
 */
public record CrashPlan(int kills, int postgresKills, Duration longest, int hands, int rate, long seed) {}
