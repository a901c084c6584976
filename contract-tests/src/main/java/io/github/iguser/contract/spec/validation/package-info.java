/**
 * Validation of one response against the spec: strict schemas, metrics, headers and error codes; and of a request whose
 * form is validated as strictly. Each validator returns violations; it knows no recordings, pacts or reports.
 */
@NullMarked
package io.github.iguser.contract.spec.validation;

import org.jspecify.annotations.NullMarked;
