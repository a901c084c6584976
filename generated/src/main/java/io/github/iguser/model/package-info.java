// Generated from spec/ by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
/**
 * What the clients of both hosts share: the models of responses, the values that they hold, the versions of the API,
 * and the table of error codes. A field that only one host serves says so.
 */
@NullMarked
package io.github.iguser.model;

import org.jspecify.annotations.NullMarked;
