package io.github.iguser.contract.report;

import io.github.iguser.contract.check.CheckReport;
import io.github.iguser.contract.check.CheckResult;
import io.github.iguser.contract.check.CheckRun;
import io.github.iguser.contract.check.Finding;
import io.github.iguser.contract.check.OperationKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Small reports made by hand. */
final class SampleReports {
    static final OperationKey GET = new OperationKey("graph.facebook.com", "getIgUser");
    static final OperationKey LIST = new OperationKey("graph.facebook.com", "listMedia");
    static final OperationKey ME = new OperationKey("graph.instagram.com", "getMe");

    static final Finding FINDING = new Finding(
            "spec <-> recordings",
            GET.host(),
            GET.operationId(),
            "graph.facebook.com/getIgUser/every-field",
            "/followers_count",
            "is \"<b>12</b> & more\", described as integer",
            "graph.facebook.com/ig-user.yaml:123 (#/components/schemas/IgUser/properties/followers_count)",
            "mend the spec or the recording");

    private SampleReports() {}

    static CheckReport green() {
        CheckRun answers = run(CheckResult.builder("spec <-> recordings")
                .checked(GET, 12)
                .checked(LIST, 7)
                .checked(ME, 3));
        CheckRun client = run(CheckResult.builder("client <-> recordings")
                .checked(GET, 24)
                .checked(LIST, 14)
                .checked(ME, 6)
                .note("numeric id read as string", 3));
        return report(answers, client, bytes());
    }

    static CheckReport red() {
        CheckRun answers = run(CheckResult.builder("spec <-> recordings")
                .checked(GET, 12)
                .checked(LIST, 7)
                .finding(FINDING));
        return report(answers, bytes());
    }

    /** Returns a report in which one wrong line of the spec causes a finding for each of many recordings. */
    static CheckReport redForOneCause(int findings) {
        CheckResult.Builder result = CheckResult.builder("spec <-> recordings").checked(GET, findings);
        for (int i = 0; i < findings; i++) {
            result.finding(new Finding(
                    FINDING.check(),
                    GET.host(),
                    GET.operationId(),
                    GET.host() + "/" + GET.operationId() + "/case-" + i,
                    "/followers_count",
                    "is " + i + ", described as string",
                    FINDING.specLocation(),
                    FINDING.remedy()));
        }
        result.checked(LIST, 7).checked(ME, 3);
        return report(run(result));
    }

    static CheckReport report(CheckRun... runs) {
        Map<String, Integer> origins = new LinkedHashMap<>();
        origins.put("documented", 15);
        origins.put("constructed", 7);
        origins.put("live", 0);
        List<String> evidence = List.of("recordings by version: v23.0 3, v1.0 19; the spec describes v1.0");
        return new CheckReport("v1.0", origins, evidence, List.of(runs), 1.25);
    }

    static CheckRun run(CheckResult.Builder builder) {
        CheckResult result = builder.build();
        return new CheckRun(result.check(), "Does it hold?", Set.of(GET, LIST, ME), result);
    }

    private static CheckRun bytes() {
        CheckResult result = CheckResult.builder("spec <-> client")
                .checked(OperationKey.PROJECT, 57)
                .build();
        return new CheckRun(result.check(), "Are the bytes the same?", Set.of(OperationKey.PROJECT), result);
    }
}
