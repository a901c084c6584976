// Generated from spec/ by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
/**
 * Client of {@code graph.instagram.com}, version v25.0: Instagram API with Instagram Login.
 *
 * <p>For example:
 *
 * <pre>{@code
 * try (InstagramLoginClient client = InstagramLoginClient.create(accessToken)) {
 *     IgUser user = client.igUser().me(f -> f.username().accountType()).execute();
 *     System.out.println(user.username() + " is a " + user.accountType() + " account");
 * }
 * }</pre>
 *
 * <p>The packages of both hosts have classes of the same name, because each host accepts other fields and parameters. A
 * program for both hosts seldom names these classes, because functions select fields and set parameters. If it needs a
 * class of both packages, it imports one and uses the qualified name of the other:
 *
 * <pre>{@code
 * import io.github.iguser.facebook.FacebookLoginClient;
 * import io.github.iguser.instagram.ImageContainer;
 * import io.github.iguser.instagram.InstagramLoginClient;
 *
 * void publish(FacebookLoginClient facebook, InstagramLoginClient instagram, String url) {
 *     String id = instagram.igUser().me(f -> f.userId()).execute().userId();
 *     instagram.media().create(id, ImageContainer.of(i -> i.imageUrl(url))).execute();
 *     facebook.media()
 *             .create("17841405822304914", io.github.iguser.facebook.ImageContainer.of(i -> i.imageUrl(url)))
 *             .execute();
 * }
 * }</pre>
 */
@NullMarked
package io.github.iguser.instagram;

import org.jspecify.annotations.NullMarked;
