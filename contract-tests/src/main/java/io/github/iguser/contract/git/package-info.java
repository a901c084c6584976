/** The program git, run in a checkout. It knows neither specs nor recordings. */
@NullMarked
package io.github.iguser.contract.git;

import org.jspecify.annotations.NullMarked;
