/**
 * The entry points of the generator: {@link io.github.iguser.codegen.JavaRetrofitMoshiCodegen} for OpenAPI Generator,
 * and {@link io.github.iguser.codegen.Regenerate} for the build, the only writer of {@code generated/src/main}. The
 * subpackages do the work: {@code spec} reads, {@code rules} checks, {@code bundle} joins, {@code java} writes.
 */
package io.github.iguser.codegen;
