// Generated from spec/ by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
/**
 * What the API answers with: the models of both hosts, the values that they hold, and the table of error codes. A field
 * that only one host serves says so.
 */
@NullMarked
package io.github.iguser.model;

import org.jspecify.annotations.NullMarked;
