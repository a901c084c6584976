/**
 * The rules that the spec has to keep, each a class that names the fault, its place and the remedy. Rules read the spec
 * and change nothing; only {@code spec} may be used here.
 */
package io.github.iguser.codegen.rules;
