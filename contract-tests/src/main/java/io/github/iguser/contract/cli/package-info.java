/**
 * The program {@code iguser}: its commands, their options and exit codes. Work is done in the packages of the checks
 * and texts in {@code report}.
 */
@NullMarked
package io.github.iguser.contract.cli;

import org.jspecify.annotations.NullMarked;
