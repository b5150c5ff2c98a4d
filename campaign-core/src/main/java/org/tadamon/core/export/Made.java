package org.tadamon.core.export;

/**
 * What was made.
 *
 * @param packages for how many decision makers; 1 or more
 * @param total how many signatures counted, as it may be shown
 * @param sha256 lower-case hex of SHA-256 over the manifests of all packages, one after another, by which what was made
 *     can be known again
 */
public record Made(int packages, long total, String sha256) {}
