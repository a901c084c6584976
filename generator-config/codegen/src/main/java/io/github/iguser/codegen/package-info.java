/**
 * How code and documents are made of the description in {@code spec/}.
 *
 * <ul>
 *   <li>{@link io.github.iguser.codegen.bundle.Bundler} reads the description, checks its rules and gives a self-contained
 *       document for each root and host.
 *   <li>{@link io.github.iguser.codegen.JavaRetrofitMoshiCodegen} is a generator of OpenAPI Generator.
 *   <li>{@link io.github.iguser.codegen.Regenerate} runs both, and is the only writer of {@code generated/src/main}.
 * </ul>
 */
package io.github.iguser.codegen;
