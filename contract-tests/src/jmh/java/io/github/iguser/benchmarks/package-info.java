/**
 * Benchmarks of the clients beside other libraries. {@link io.github.iguser.benchmarks.Benchmarks} runs all of them and
 * prints one table each; only this package starts processes and knows JMH's runner.
 */
package io.github.iguser.benchmarks;
