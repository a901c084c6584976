package io.github.iguser.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.facebook.ExchangeFacebookTokenParams;
import io.github.iguser.internal.SecretNames;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The runtime hides each field and parameter that the spec describes as a secret. */
class SecretsOfModelsTest {

    @Test
    void hidesEachPassword() {
        Set<String> passwords = new TreeSet<>();
        for (SpecDocument document : SpecSet.embedded().documents()) {
            find(document.tree(), passwords);
        }

        assertThat(passwords)
                .containsExactly("access_token", "client_secret", "fb_exchange_token", "input_token")
                .allMatch(SecretNames::contain);
    }

    /** The name of a property is its key; the name of a parameter is a sibling of its schema. */
    private static void find(JsonNode node, Set<String> passwords) {
        if (node.at("/schema/format").asText().equals("password")) {
            passwords.add(node.path("name").asText());
        }
        node.path("properties").properties().forEach(property -> {
            if (property.getValue().path("format").asText().equals("password")) {
                passwords.add(property.getKey());
            }
        });
        node.forEach(child -> find(child, passwords));
    }

    @Test
    void modelsShowNoToken() {
        FacebookPage page =
                FacebookPage.builder().id("1").accessToken("a-secret").build();

        assertThat(AccessToken.builder().accessToken("a-secret").expiresIn(60L).build())
                .hasToString("AccessToken{access_token=***, expires_in=60}");
        assertThat(page).hasToString("FacebookPage{id=1, access_token=***}");
        assertThat(page.accessToken()).isEqualTo("a-secret");
    }

    @Test
    void parametersShowNoSecret() {
        assertThat(ExchangeFacebookTokenParams.of(
                        p -> p.clientId("1").clientSecret("a-secret").fbExchangeToken("another")))
                .hasToString("{client_id=1, client_secret=***, fb_exchange_token=***}");
    }
}
