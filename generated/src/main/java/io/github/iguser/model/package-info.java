// Generated from spec/ by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
/**
 * Models of the responses of both hosts, with their values, the versions of the API, and the table of error codes. The
 * Javadoc of a field says if only one host serves it.
 */
@NullMarked
package io.github.iguser.model;

import org.jspecify.annotations.NullMarked;
