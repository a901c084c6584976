package io.github.iguser.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file of a world is read strictly: each error is named once, with its line, place and remedy. */
class WorldTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "accounts: []|w.yaml:1: a world has only the key accounts",
                "accounts: [{id: 1, username: a, hosts: []}]|w.yaml:1: /accounts/0/id is 1 without quotes; write \"1\"",
                "accounts: [{username: a, hosts: []}]|w.yaml:1: /accounts/0/id is missing; give each IgUser an id, in quotes",
                "accounts: [{id: x1, username: a, hosts: []}]|/accounts/0/id is \"x1\"; an id of IgUser has digits only",
                "accounts: [{id: '1', username: a, hosts: [], media: [{id: m}]}]|/accounts/0/media/0/id is \"m\"; an id of"
                        + " IgMedia has digits only",
                "accounts: [{id: '1', app_scoped_id: 2, username: a, hosts: []}]|app_scoped_id is 2; expected digits in quotes",
                "accounts: [{id: '1', username: '@x y', hosts: []}]|/accounts/0/username is \"@x y\"; a user name has letters",
                "accounts: [{id: '1', username: a, hosts: [x]}]|the hosts are [graph.facebook.com, graph.instagram.com]",
                "accounts: [{id: '1', username: a, hosts: [graph.facebook.com, graph.facebook.com]}]|which is listed before",
                "accounts: [{id: '1', username: a, hosts: [graph.facebook.com]}, {id: '1', username: b, hosts:"
                        + " [graph.facebook.com]}]|/accounts/1/id is 1, which /accounts/0 has on graph.facebook.com too",
                "accounts: [{id: '1', username: a, hosts: []}, {id: '2', username: A, hosts: []}]|/accounts/1/username is A,"
                        + " which /accounts/0 has too; an account that both hosts serve is one account",
                "accounts: [{id: '1', username: a, hosts: [], nam: b}]|/accounts/0/nam is not a field of IgUser; the nearest is"
                        + " name",
                "accounts: [{id: '1', username: a, hosts: [], followers_count: many}]|expected the type integer",
                "accounts: [{id: '1', username: a, hosts: [], followers_count: -3}]|followers_count is -3; expected a number"
                        + " from 0",
                "accounts: [{id: '1', username: a, hosts: [], content_publishing_limit: [{config: {quota_total: -1}}]}]"
                        + "|quota_total is -1; expected a number from 0",
                "accounts: [{id: '1', username: a, hosts: [], media: [{id: '2', media_type: POEM}]}]|expected one of",
                "accounts: [{id: '1', username: a, hosts: [], media: [{id: '2'}, {id: '2'}]}]|ids must be unique",
                "accounts: [{id: '1', username: a, hosts: [], media: [{id: '2', timestamp: 2026-11-20T08:15:00Z}]}]|timestamp is"
                        + " \"2026-11-20T08:15:00Z\"; the API writes this time as \"2026-11-20T08:15:00+0000\"",
                "accounts: [{id: '1', username: a, hosts: [], media: [{id: '2', timestamp: '2026-02-30T08:15:00+0000'}]}]"
                        + "|expected an existing time in the format of the API, such as \"2026-11-20T08:15:00+0000\"",
                "accounts: [{id: '1', username: null, hosts: []}]|/accounts/0/username is missing or not a string",
                "accounts: [{id: '1', username: a, hosts: [], insights: {raech: 1}}]|raech is not a metric of the spec; the"
                        + " nearest is reach",
                "accounts: [{id: '1', username: a, hosts: [], insights: {reach: x}}]|reach is \"x\"; expected a number",
                "accounts: [{id: '1', username: a, hosts: [], insights: {reach: -1}}]|reach is -1; expected a number from 0",
            })
    void namesTheErrorOnce(String yaml, String message) {
        assertThat(catchThrowableOfType(IllegalArgumentException.class, () -> World.parse("w.yaml", yaml)))
                .hasMessageContaining(message)
                .hasMessageNotContaining("\n");
    }

    @Test
    void allowsOneIdOnEachHost() {
        String world = "accounts: [{id: '1', username: a, hosts: [graph.facebook.com]}, {id: '1', username: b, hosts:"
                + " [graph.instagram.com]}]";

        try (StandIn standIn =
                StandIn.builder().world(World.parse("w.yaml", world)).start()) {
            PlainHttpClient http = new PlainHttpClient(standIn);
            assertThat(http.facebook("/1?fields=username")
                            .body()
                            .path("username")
                            .asText())
                    .isEqualTo("a");
            assertThat(http.instagram("/1?fields=username")
                            .body()
                            .path("username")
                            .asText())
                    .isEqualTo("b");
        }
    }

    @Test
    void namesTheFile(@TempDir Path folder) throws Exception {
        Path empty = Files.createFile(folder.resolve("empty.yaml"));

        assertThatThrownBy(() -> World.read(empty)).hasMessage(empty + ":1: the document is empty");
        assertThatThrownBy(() -> World.read(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("world: " + folder + " cannot be read");
        assertThatThrownBy(() -> World.read(folder.resolve("none.yaml")))
                .hasMessageStartingWith("world: no such file: ");
    }

    @Test
    void namesItsAccounts() {
        World world = World.parse(
                "w.yaml", "accounts: [{id: '1', username: my.shop, hosts: []}, {id: '2', username: other, hosts: []}]");

        assertThat(world).hasToString("World{accounts=[my.shop, other]}");
    }
}
