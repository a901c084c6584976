package io.github.iguser.contract.pact.cases;

import io.github.iguser.TokenPlacement;
import io.github.iguser.contract.check.CheckContext;
import io.github.iguser.contract.pact.typed.Clients;
import io.github.iguser.testing.internal.recording.Origin;
import io.github.iguser.testing.internal.recording.Recordings;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A spec of two operations, and a client that can send wrong requests, which the generated one cannot. */
public final class TinySpec {

    public static final String HOST = "graph.facebook.com";

    private TinySpec() {}

    public static SpecSet spec() {
        return specWith("", "");
    }

    static SpecSet specWith(String text, String replacement) {
        try (InputStream in = TinySpec.class.getResourceAsStream("/pact/tiny.yaml")) {
            String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SpecSet.of(List.of(
                    SpecDocument.parse(HOST, "ig-user", text.isEmpty() ? yaml : yaml.replace(text, replacement))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static CheckContext context() {
        return CheckContext.of(spec(), Recordings.of(List.of()));
    }

    /** Returns a case of the account, whose client sends the given request. */
    static ConsumerCase user(String fields, String sent) {
        return ConsumerCase.of(HOST, "getIgUser", "reads the account")
                .given("an account")
                .stateValue("igUserId", "17841405822304914")
                .method("GET", "/${igUserId}")
                .query("fields", fields)
                .calling((clients, read) -> {
                    String body = send(clients, sent);
                    read.same("read", true, body.contains("id")).same("a", 1, 1).same("b", 2, 2);
                });
    }

    public static ConsumerCase page() {
        return page(Origin.CONSTRUCTED);
    }

    public static ConsumerCase page(Origin origin) {
        return ConsumerCase.of(HOST, "listMedia", "reads the page after a cursor")
                .origin(origin)
                .given("an account with two pages of media")
                .stateValue("igUserId", "17841405822304914")
                .stateValue("after", "QVFI")
                .method("GET", "/${igUserId}/media")
                .query("fields", "caption,media_type")
                .query("after", "${after}")
                .calling((clients, read) -> {
                    String body = send(clients, "/17841405822304914/media?after=QVFI&fields=caption,media_type");
                    read.same("read", true, body.contains("data"))
                            .same("a", 1, 1)
                            .same("b", 2, 2);
                });
    }

    static String send(Clients clients, String pathAndQuery) {
        Request.Builder request = new Request.Builder().url(clients.baseUrl() + pathAndQuery);
        if (clients.placement() == TokenPlacement.HEADER) {
            request.header("Authorization", "Bearer any");
        }
        try (Response response = new OkHttpClient().newCall(request.build()).execute()) {
            return response.body().string();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
