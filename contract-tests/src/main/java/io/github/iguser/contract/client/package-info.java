/**
 * The generated clients checked against recordings, driven by reflection from the spec, so that no operation is
 * forgotten. Code that compares a sent request or a parsed response with a recording belongs here; handwritten calls do
 * not.
 */
@NullMarked
package io.github.iguser.contract.client;

import org.jspecify.annotations.NullMarked;
