/**
 * Letters to decision makers, written from home. Somebody starts a letter drive: why to write, a letter to begin with,
 * and to those in which offices; whoever joins in says where they live, makes the letter their own, and has it sent, or
 * sends it by themselves. A drive takes letters until it closes or is ended. What is in a letter, and whose it is, is
 * never in the ledger: a letter is not a record but something on its way, and is forgotten when it has arrived.
 */
@NullMarked
package org.tadamon.core.letterdrive;

import org.jspecify.annotations.NullMarked;
