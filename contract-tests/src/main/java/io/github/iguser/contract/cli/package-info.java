/** The program {@code iguser}: its commands, and the table, JUnit file and page that they end in. */
@NullMarked
package io.github.iguser.contract.cli;

import org.jspecify.annotations.NullMarked;
