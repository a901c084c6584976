/**
 * The rules of the spec. Each class reports faults with place and remedy. Rules read the spec and change nothing, and
 * use only the package {@code spec}.
 */
package io.github.iguser.codegen.rules;
