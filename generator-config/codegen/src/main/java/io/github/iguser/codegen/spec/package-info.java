/**
 * The spec as maps and lists: its files, the positions in a document, and the extensions of this project. Code here
 * knows neither the rules of the spec nor Java, and uses no other package of {@code codegen}.
 */
package io.github.iguser.codegen.spec;
