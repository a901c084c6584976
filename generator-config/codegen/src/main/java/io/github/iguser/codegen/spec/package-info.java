/**
 * The spec as maps and lists: its files, the positions in a document, and the parts that this project adds to OpenAPI.
 * Nothing here knows the rules of the spec or Java; it uses no other package of {@code codegen}.
 */
package io.github.iguser.codegen.spec;
