/**
 * Java from a bundled document: the values that the templates show, and the texts of the Javadoc. All that knows Java is
 * here; it uses {@code spec} only.
 */
package io.github.iguser.codegen.java;
