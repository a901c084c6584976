/**
 * Decoders of the same payloads by this client and by other libraries, with a check that all of them read the same
 * values. Nothing here measures.
 */
package io.github.iguser.benchmarks.decode;
