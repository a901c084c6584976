/**
 * Programs that run in a Java process of their own: small ones whose start is measured, and long ones whose memory or
 * throughput is.
 */
package io.github.iguser.benchmarks.programs;
