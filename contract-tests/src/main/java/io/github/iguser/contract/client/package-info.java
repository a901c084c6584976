/**
 * The generated clients held against recordings: each is driven by reflection from nothing but the description, so that
 * no case has to be written by hand, and none can be forgotten.
 */
@NullMarked
package io.github.iguser.contract.client;

import org.jspecify.annotations.NullMarked;
