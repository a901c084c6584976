/**
 * The runtime of the generated clients of both hosts: calls, errors, paging, tokens, usage and retries.
 *
 * <pre>{@code
 * try (FacebookLoginClient client = FacebookLoginClient.create(token)) {
 *     IgUser user = client.igUser().get("17841405822304914").execute();
 * }
 * }</pre>
 */
@NullMarked
package io.github.iguser;

import org.jspecify.annotations.NullMarked;
