package io.github.iguser.contract.pact.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.contract.check.CheckResult;
import io.github.iguser.contract.check.OperationKey;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsumerCheckTest {

    private static final String USER = "/17841405822304914?fields=";

    private CheckResult validate(ConsumerCase... cases) {
        return ConsumerCheck.validate(Pacts.run(List.of(cases), TinySpec.spec()), TinySpec.context());
    }

    @Test
    void countsCasesByOperation() {
        CheckResult result = validate(TinySpec.user("username", USER + "username"), TinySpec.page());
        assertThat(result.findings()).isEmpty();
        assertThat(result.counts())
                .isEqualTo(Map.of(
                        new OperationKey(TinySpec.HOST, "getIgUser"),
                        1,
                        new OperationKey(TinySpec.HOST, "listMedia"),
                        1));
    }

    @Test
    void namesTheCaseOfAFailure() {
        CheckResult result = validate(TinySpec.user("username", USER + "username&pretty=0"));
        assertThat(result.findings()).hasSize(1);
        assertThat(result.findings().get(0).subject()).isEqualTo("case \"reads the account\"");
        assertThat(result.findings().get(0).message())
                .isEqualTo("the client sent something else: Unexpected query parameter 'pretty' received");
    }

    @Test
    void reportsExceptionOfTheClientAsFailure() {
        ConsumerCase broken = ConsumerCase.of(TinySpec.HOST, "getIgUser", "reads the account")
                .given("an account")
                .stateValue("igUserId", "17841405822304914")
                .method("GET", "/${igUserId}")
                .calling((clients, read) -> {
                    TinySpec.send(clients, "/17841405822304914");
                    throw new IllegalStateException("no adapter");
                });
        assertThat(validate(broken).findings().get(0).message())
                .isEqualTo("the call failed: java.lang.IllegalStateException: no adapter");
    }

    @Test
    void refusesToOmitARequiredMember() {
        ConsumerCase sparing = ConsumerCase.of(TinySpec.HOST, "getIgUser", "expects too little")
                .given("an account")
                .stateValue("igUserId", "17841405822304914")
                .method("GET", "/${igUserId}")
                .query("fields", "username,biography")
                .without("$.username")
                .calling((clients, read) -> {});
        assertThat(validate(sparing).findings().get(0).message())
                .isEqualTo("the case leaves out $.username, which is always present in the spec; the optional ones are"
                        + " [$.biography]");
    }
}
