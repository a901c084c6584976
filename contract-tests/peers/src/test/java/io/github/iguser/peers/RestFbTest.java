package io.github.iguser.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.restfb.Connection;
import com.restfb.DefaultFacebookClient;
import com.restfb.DefaultInstagramLoginClient;
import com.restfb.DefaultJsonMapper;
import com.restfb.DefaultWebRequestor;
import com.restfb.FacebookEndpoints;
import com.restfb.Parameter;
import com.restfb.Version;
import com.restfb.exception.FacebookOAuthException;
import com.restfb.types.instagram.IgMedia;
import com.restfb.types.instagram.IgUser;
import io.github.iguser.testing.StandIn;
import io.github.iguser.testing.StandInExtension;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** RestFB, the Java client of the Graph API that is used most, against the stand-in. */
class RestFbTest {

    @RegisterExtension
    static final StandInExtension STAND_IN = new StandInExtension();

    private static final Parameter FIELDS = Parameter.with("fields", "id,caption,like_count,comments{text}");
    private static final Parameter LIMIT = Parameter.with("limit", 3);

    @Test
    void readsTheAccountOfFacebookLogin() {
        IgUser user = facebook("any")
                .fetchObject(StandIn.ACCOUNT, IgUser.class, Parameter.with("fields", "username,followers_count"));

        assertThat(user.getUsername()).isEqualTo("harbour.bicycles");
        assertThat(user.getFollowersCount()).isEqualTo(4821);
    }

    @Test
    void pagesThroughTheMediaOfFacebookLogin() {
        List<IgMedia> media =
                all(facebook("any").fetchConnection(StandIn.ACCOUNT + "/media", IgMedia.class, FIELDS, LIMIT));

        assertThat(media).hasSize(8).doesNotHaveDuplicates();
        assertThat(media.get(0).getCaption()).startsWith("Open again");
        assertThat(media.get(0).getComments()).hasSize(5);
    }

    @Test
    void readsTheAccountOfInstagramLogin() {
        IgUser user =
                instagram("any").fetchObject("me", IgUser.class, Parameter.with("fields", "username,followers_count"));

        assertThat(user.getUsername()).isEqualTo("mira.on.wheels");
        assertThat(user.getFollowersCount()).isEqualTo(23353);
    }

    @Test
    void pagesThroughTheMediaOfInstagramLogin() {
        List<IgMedia> media = all(instagram("any").fetchConnection("me/media", IgMedia.class, FIELDS, LIMIT));

        assertThat(media).hasSize(8).doesNotHaveDuplicates();
        assertThat(media.get(7).getCaption()).isEqualTo("The new racks");
    }

    @Test
    void readsAnError() {
        assertThatThrownBy(() -> facebook("expired").fetchObject(StandIn.ACCOUNT, IgUser.class))
                .isInstanceOfSatisfying(FacebookOAuthException.class, e -> {
                    assertThat(e.getErrorCode()).isEqualTo(190);
                    assertThat(e.getErrorSubcode()).isEqualTo(463);
                });
    }

    private static List<IgMedia> all(Connection<IgMedia> pages) {
        List<IgMedia> media = new ArrayList<>();
        pages.forEach(media::addAll);
        return media;
    }

    private static DefaultFacebookClient facebook(String token) {
        DefaultFacebookClient client =
                new DefaultFacebookClient(token, new PlainHttp(), new DefaultJsonMapper(), Version.LATEST);
        client.setFacebookEndpointUrls(new StandInUrls());
        return client;
    }

    private static DefaultFacebookClient instagram(String token) {
        DefaultFacebookClient client =
                new DefaultInstagramLoginClient(token, new PlainHttp(), new DefaultJsonMapper(), Version.LATEST);
        client.setFacebookEndpointUrls(new StandInUrls());
        return client;
    }

    private static final class StandInUrls implements FacebookEndpoints {
        @Override
        public String getGraphEndpoint() {
            return STAND_IN.standIn().address() + "/graph.facebook.com";
        }

        @Override
        public String getInstagramEndpoint() {
            return STAND_IN.standIn().address() + "/graph.instagram.com";
        }
    }

    /** RestFB makes every link to a page an HTTPS link; the stand-in has HTTP only. */
    private static final class PlainHttp extends DefaultWebRequestor {
        @Override
        protected HttpURLConnection openConnection(URL url) throws IOException {
            return super.openConnection(
                    URI.create(url.toString().replaceFirst("^https:", "http:")).toURL());
        }
    }
}
