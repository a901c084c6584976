/**
 * The texts of a report: console, JUnit file, page and progress line. They render a finished {@code CheckReport} and
 * run no check.
 */
@NullMarked
package io.github.iguser.contract.report;

import org.jspecify.annotations.NullMarked;
