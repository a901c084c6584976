/**
 * Java from a bundled document: the values for the templates and the texts of the Javadoc. All code that knows Java is
 * here. It uses only the package {@code spec}.
 */
package io.github.iguser.codegen.java;
