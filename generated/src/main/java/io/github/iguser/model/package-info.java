// Generated from spec/ by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
/**
 * What the API answers with: the models of both hosts, the values that they hold, and the table of error codes. A model
 * that only one host fills says so.
 */
@NullMarked
package io.github.iguser.model;

import org.jspecify.annotations.NullMarked;
