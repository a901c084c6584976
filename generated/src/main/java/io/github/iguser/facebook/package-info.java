// Generated from spec/ by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
/**
 * Client of {@code graph.facebook.com}, version v25.0: Instagram API with Facebook Login.
 *
 * <p>For example:
 *
 * <pre>{@code
 * try (FacebookLoginClient client = FacebookLoginClient.create(accessToken)) {
 *     IgUser user = client.igUser()
 *             .get("17841405822304914", f -> f.username().followersCount())
 *             .execute();
 *     System.out.println(user.username() + " has " + user.followersCount() + " followers");
 * }
 * }</pre>
 *
 * <p>The packages of both hosts have classes of the same name, because each host accepts other fields and parameters. A
 * program for both hosts seldom names these classes, because functions select fields and set parameters. If it needs a
 * class of both packages, it imports one and uses the qualified name of the other:
 *
 * <pre>{@code
 * import io.github.iguser.facebook.FacebookLoginClient;
 * import io.github.iguser.facebook.ImageContainer;
 * import io.github.iguser.instagram.InstagramLoginClient;
 *
 * void publish(FacebookLoginClient facebook, InstagramLoginClient instagram, String url) {
 *     String id = instagram.igUser().me(f -> f.userId()).execute().userId();
 *     facebook.media().create("17841405822304914", ImageContainer.of(i -> i.imageUrl(url))).execute();
 *     instagram.media().create(id, io.github.iguser.instagram.ImageContainer.of(i -> i.imageUrl(url))).execute();
 * }
 * }</pre>
 */
@NullMarked
package io.github.iguser.facebook;

import org.jspecify.annotations.NullMarked;
