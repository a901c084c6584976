/**
 * Validation of one request or response against the spec: parameters, forms, fields, metrics, headers, error codes and
 * strict schemas. Each validator returns violations; it knows no recordings, pacts or reports.
 */
@NullMarked
package io.github.iguser.contract.spec.validation;

import org.jspecify.annotations.NullMarked;
