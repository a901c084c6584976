/**
 * The compatibility of the public Java API with the committed baseline: incompatible changes have to be named in the
 * changelog. The baseline is a jar of the API without method bodies; {@code ApiCompatibilityTest} says how to renew it.
 */
package io.github.iguser.compatibility;
