package io.github.iguser.contract.standin;

import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.SpecParameter;
import io.github.iguser.testing.internal.spec.TokenUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * A request with a single fault.
 *
 * @param kind names the fault
 * @param code the code of the error that it is refused with
 */
record RandomFault(String kind, RandomRequest request, String token, int code) {

    /** Returns a request with one of the faults that it can have. */
    static RandomFault of(RandomRequest request, Random random) {
        SpecOperation operation = request.operation();
        List<RandomFault> faults = new ArrayList<>();
        if (operation.tokenUse() != TokenUse.NONE) {
            faults.add(new RandomFault("no token", request, "", 2500));
            faults.add(new RandomFault("expired token", request, "expired", 190));
            faults.add(new RandomFault("no permission", request, "no-permission", 10));
        }
        if (operation.pathTemplate().contains("{")) {
            String path = request.path().replaceFirst("^/[^/]+", "/17841499999999999");
            faults.add(new RandomFault("unknown account", request.at(path), "any", 100));
        }
        if (operation.method().equals("POST")) {
            ofForm(request, faults);
            return faults.get(random.nextInt(faults.size()));
        }
        String fields = request.query().get("fields");
        if (fields != null) {
            faults.add(
                    new RandomFault("unknown field", request.query("fields", fields + ",no_such_field"), "any", 100));
            faults.add(new RandomFault("broken fields", request.query("fields", fields + "{"), "any", 2500));
            String misspelt = fields.replaceFirst("^([a-z_]+)", "$1z");
            faults.add(new RandomFault("misspelt field", request.query("fields", misspelt), "any", 100));
        }
        faults.add(new RandomFault("unknown parameter", request.query("limmit", "3"), "any", 100));
        for (SpecParameter parameter : operation.parameters()) {
            if (parameter.in().equals("query")) {
                ofParameter(request, parameter, faults);
            }
        }
        return faults.get(random.nextInt(faults.size()));
    }

    private static void ofParameter(RandomRequest request, SpecParameter parameter, List<RandomFault> faults) {
        String name = parameter.name();
        if (name.endsWith("_token")) {
            faults.add(new RandomFault("expired token as a parameter", request.query(name, "expired"), "any", 190));
        }
        if (parameter.required()) {
            faults.add(new RandomFault("missing " + "parameter", request.withoutQuery(name), "any", 100));
        }
        if (Set.of("limit", "metric", "period", "metric_type", "breakdown").contains(name)) {
            faults.add(new RandomFault("wrong value", request.query(name, "poem"), "any", 100));
        }
    }

    private static void ofForm(RandomRequest request, List<RandomFault> faults) {
        Map<String, String> more = new LinkedHashMap<>(request.form());
        more.put("no_such_parameter", "1");
        faults.add(new RandomFault("unknown form parameter", request.form(more), "any", 100));
        if (request.operation().form() != null) {
            for (String name : request.operation().form().required()) {
                Map<String, String> less = new LinkedHashMap<>(request.form());
                less.remove(name);
                faults.add(new RandomFault("missing form parameter", request.form(less), "any", 100));
            }
        }
        if (request.form().containsKey("caption")) {
            Map<String, String> longer = new LinkedHashMap<>(request.form());
            longer.put("caption", "x".repeat(2201));
            faults.add(new RandomFault("long caption", request.form(longer), "any", 36004));
        }
    }

    @Override
    public String toString() {
        return kind + ": " + request;
    }
}
