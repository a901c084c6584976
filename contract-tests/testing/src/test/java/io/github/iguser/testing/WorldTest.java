package io.github.iguser.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WorldTest {

    @Test
    void namesItsAccounts() {
        World world = World.parse("two.yaml", """
                accounts:
                  - id: "17841400000000077"
                    hosts: [graph.facebook.com]
                    username: my.shop
                  - id: "17841400000000078"
                    hosts: []
                    username: other.shop
                """);

        assertThat(world).hasToString("World{accounts=[my.shop, other.shop]}");
    }
}
