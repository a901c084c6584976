/**
 * Self-contained documents from the files of the spec: one for each root and host, checked before they are written.
 * Code that selects, renames, describes or writes parts of a document belongs here. It uses the packages {@code spec}
 * and {@code rules}.
 */
package io.github.iguser.codegen.bundle;
