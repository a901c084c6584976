package io.github.iguser.publishing;

import static io.github.iguser.publishing.CountingServer.cutOff;
import static io.github.iguser.publishing.CountingServer.error;
import static io.github.iguser.publishing.CountingServer.json;
import static io.github.iguser.publishing.CountingServer.resetAfterBody;
import static io.github.iguser.publishing.CountingServer.resetBeforeBody;
import static io.github.iguser.publishing.CountingServer.silence;
import static io.github.iguser.publishing.CountingServer.status;

import io.github.iguser.publishing.CountingServer.Reply;
import io.github.iguser.publishing.CountingServer.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ways in which a step of publishing can fail, with the outcome of the run and the requests that the server saw. */
final class FaultMatrix {
    /** The calls that meet a fault. */
    enum Scenario {
        POST("publish"),
        CAROUSEL("publishCarousel, two items"),
        RESUME("resume with publishSent(false)"),
        RESUME_IN_DOUBT("publish, then resume"),
        RESUME_ELSEWHERE("publish, then resume in another client");

        private final String words;

        Scenario(String words) {
            this.words = words;
        }
    }

    /**
     * A fault with the expected result.
     *
     * @param scenario the calls
     * @param step the step that fails
     * @param name the fault
     * @param container the status of the container after it
     * @param outcome the class of the result, with the reason
     * @param creations the number of requests to create a container
     * @param publications how often {@code media_publish} was sent
     */
    record Fault(
            Scenario scenario,
            Step step,
            String name,
            Map<Step, List<Reply>> replies,
            String container,
            String outcome,
            int creations,
            int publications) {
        @Override
        public String toString() {
            return scenario.words + ", " + step + " " + name + ", container " + container;
        }

        /** Returns the first cells of its line in the table. */
        List<String> cells() {
            return List.of(scenario.words, step.toString(), name, container);
        }
    }

    private final List<Fault> faults = new ArrayList<>();

    private FaultMatrix() {}

    static List<Fault> faults() {
        FaultMatrix matrix = new FaultMatrix();
        matrix.quota();
        matrix.creation();
        matrix.reading();
        matrix.ambiguousPublication();
        matrix.refusedPublication();
        matrix.resumption();
        matrix.resumptionAfterDoubt();
        matrix.carousel();
        return matrix.faults;
    }

    private void quota() {
        Reply usedUp = json(200, "{\"data\":[{\"quota_usage\":50,\"config\":{\"quota_total\":50}}]}");
        Reply noTotal = json(200, "{\"data\":[{\"quota_usage\":50}]}");
        add(Step.QUOTA, "used up", "none", "NotPublished QUOTA_REACHED", 0, 0, usedUp);
        add(Step.QUOTA, "without its total", "FINISHED", "Published", 1, 1, noTotal);
        add(Step.QUOTA, "empty list", "FINISHED", "Published", 1, 1, json(200, "{\"data\":[]}"));
        add(Step.QUOTA, "403 10", "FINISHED", "Published", 1, 1, error(403, "10"));
        transport().forEach((name, reply) -> add(Step.QUOTA, name, "FINISHED", "Published", 1, 1, reply));
    }

    private void creation() {
        Reply created = json(200, "{\"id\":\"1\"}");
        for (String code : List.of("9004/2207052", "-2/2207003", "-1/2207032")) {
            Reply again = error(400, code);
            add(Step.CREATE, "400 " + code + " twice", "FINISHED", "Published", 3, 1, again, again, created);
            add(Step.CREATE, "400 " + code + " each time", "none", "NotPublished CREATION_FAILED", 3, 0, again);
        }
        for (String code : List.of("1", "2", "-1", "4", "100", "190", "80002", "36003/2207009")) {
            add(Step.CREATE, "400 " + code, "none", "NotPublished CREATION_FAILED", 1, 0, error(400, code));
        }
        Reply noId = json(200, "{}");
        add(Step.CREATE, "200 without an id", "none", "NotPublished CREATION_FAILED", 1, 0, noId);
        transport()
                .forEach((name, reply) -> add(Step.CREATE, name, "none", "NotPublished CREATION_FAILED", 1, 0, reply));
    }

    private void reading() {
        Reply finished = status("FINISHED");
        Map<String, Reply> unread = transport();
        unread.put("400 100/33", error(400, "100/33"));
        unread.put("400 10", error(400, "10"));
        unread.put("400 24/2207008", error(400, "24/2207008"));
        unread.forEach((name, reply) -> {
            add(Step.READ, name + " twice", "FINISHED", "Published", 1, 1, reply, reply, finished);
            add(Step.READ, name + " each time", "?", "Unknown, not sent", 1, 0, reply);
        });
        for (String code : List.of("IN_PROGRESS", "OF_TOMORROW")) {
            add(Step.READ, "no end", code, "Unknown, not sent", 1, 0, status(code));
        }
        add(Step.READ, "no status_code", "-", "Unknown, not sent", 1, 0, json(200, "{\"id\":\"1\"}"));
        Reply failed = json(200, "{\"id\":\"1\",\"status_code\":\"ERROR\",\"status\":\"Error: 2207026\"}");
        Reply onlyText = json(200, "{\"id\":\"1\",\"status\":\"Error: Media upload has failed with 2207026\"}");
        add(Step.READ, "fails", "ERROR", "NotPublished CONTAINER_FAILED", 1, 0, failed);
        add(Step.READ, "fails, in the text only", "-", "NotPublished CONTAINER_FAILED", 1, 0, onlyText);
        add(Step.READ, "too old", "EXPIRED", "NotPublished CONTAINER_EXPIRED", 1, 0, status("EXPIRED"));
        add(Step.READ, "published by another", "PUBLISHED", "PublishedWithoutId", 1, 0, status("PUBLISHED"));
    }

    private void ambiguousPublication() {
        Map<String, Reply> ambiguous = transport();
        ambiguous.put("403 4/2207051", error(403, "4/2207051"));
        ambiguous.put("400 4/2207051", error(400, "4/2207051"));
        for (String code : List.of("1", "2", "-1", "-1/2207001", "4", "424242")) {
            ambiguous.put("400 " + code, error(400, code));
        }
        ambiguous.put("500 2", error(500, "2"));
        ambiguous.put("200 with error 2", error(200, "2"));
        ambiguous.put("200 without an id", json(200, "{}"));
        ambiguous.forEach((name, reply) -> {
            afterPublication(name, "PUBLISHED", "PublishedWithoutId", reply);
            afterPublication(name, "FINISHED", "Unknown, sent", reply);
            afterPublication(name, "ERROR", "NotPublished CONTAINER_FAILED", reply);
        });
        Reply spam = error(403, "4/2207051");
        afterPublication("403 4/2207051", "EXPIRED", "NotPublished CONTAINER_EXPIRED", spam);
        afterPublication("403 4/2207051", "IN_PROGRESS", "Unknown, sent", spam);
        publication(
                "403 4/2207051",
                "PUBLISHED later",
                "PublishedWithoutId",
                spam,
                status("FINISHED"),
                status("PUBLISHED"));
        publication("403 4/2207051", "unreadable", "Unknown, sent", spam, error(400, "100/33"));
        publication("timeout", "unreadable", "Unknown, sent", silence(), resetAfterBody());
    }

    private void refusedPublication() {
        List.of(
                        "190",
                        "10",
                        "200",
                        "9/2207042",
                        "24/2207006",
                        "24/2207008",
                        "25/2207050",
                        "100",
                        "100/2207089",
                        "80002")
                .forEach(code -> {
                    Reply refused = error(400, code);
                    afterPublication("400 " + code, "FINISHED", "NotPublished PUBLISH_REFUSED", refused);
                    afterPublication("400 " + code, "PUBLISHED", "PublishedWithoutId", refused);
                });
        Reply early = error(400, "9007/2207027");
        afterPublication("400 9007/2207027", "FINISHED", "NotPublished TOO_EARLY", early);
        afterPublication("400 9007/2207027", "PUBLISHED", "PublishedWithoutId", early);
        publication("400 190", "unreadable", "NotPublished PUBLISH_REFUSED", error(400, "190"), error(400, "190"));
    }

    /** A run that begins with an existing container. */
    private void resumption() {
        resume(Step.READ, "none", "FINISHED", "Published", 1, Map.of());
        for (String code : List.of("PUBLISHED", "EXPIRED", "IN_PROGRESS")) {
            String outcome = Map.of("PUBLISHED", "PublishedWithoutId", "EXPIRED", "NotPublished CONTAINER_EXPIRED")
                    .getOrDefault(code, "Unknown, not sent");
            resume(Step.READ, "already " + code, code, outcome, 0, Map.of(Step.READ, List.of(status(code))));
        }
        Map<String, Reply> ambiguous = transport();
        ambiguous.put("403 4/2207051", error(403, "4/2207051"));
        ambiguous.forEach((name, reply) -> resume(
                Step.PUBLISH,
                name,
                "PUBLISHED",
                "PublishedWithoutId",
                1,
                Map.of(Step.PUBLISH, List.of(reply), Step.READ, List.of(status("FINISHED"), status("PUBLISHED")))));
    }

    private void resume(
            Step step, String name, String container, String outcome, int publications, Map<Step, List<Reply>> all) {
        faults.add(new Fault(Scenario.RESUME, step, name, all, container, outcome, 0, publications));
    }

    /** The outcome is unknown; later the container is read again, and nothing is sent. */
    private void resumptionAfterDoubt() {
        Map<String, String> outcomes = new LinkedHashMap<>();
        outcomes.put("PUBLISHED", "PublishedWithoutId");
        outcomes.put("FINISHED", "Unknown, sent");
        outcomes.put("IN_PROGRESS", "Unknown, sent");
        outcomes.put("ERROR", "NotPublished CONTAINER_FAILED");
        outcomes.put("EXPIRED", "NotPublished CONTAINER_EXPIRED");
        Map<String, Reply> ambiguous = transport();
        ambiguous.put("403 4/2207051", error(403, "4/2207051"));
        ambiguous.put("400 2", error(400, "2"));
        for (Scenario scenario : List.of(Scenario.RESUME_IN_DOUBT, Scenario.RESUME_ELSEWHERE)) {
            ambiguous.forEach((name, reply) -> outcomes.forEach((container, outcome) -> {
                Map<Step, List<Reply>> replies =
                        Map.of(Step.PUBLISH, List.of(reply), Step.READ, List.of(status("FINISHED")));
                faults.add(new Fault(scenario, Step.PUBLISH, name, replies, container, outcome, 1, 1));
            }));
        }
    }

    private void carousel() {
        Reply finished = status("FINISHED");
        carousel(Step.QUOTA, "timeout", "FINISHED", "Published", 3, 1, List.of(silence()));
        carousel(
                Step.CREATE,
                "third 400 2",
                "none",
                "NotPublished CREATION_FAILED",
                3,
                0,
                List.of(json(200, "{\"id\":\"1\"}"), json(200, "{\"id\":\"2\"}"), error(400, "2")));
        Map<String, String> ofItems = Map.of(
                "ERROR", "NotPublished CONTAINER_FAILED",
                "EXPIRED", "NotPublished CONTAINER_EXPIRED",
                "IN_PROGRESS", "NotPublished ITEM_NOT_READY",
                "PUBLISHED", "NotPublished ITEM_NOT_READY");
        List.of("ERROR", "EXPIRED", "IN_PROGRESS", "PUBLISHED")
                .forEach(code -> carousel(
                        Step.READ, "an item " + code, code, ofItems.get(code), 2, 0, List.of(finished, status(code))));
        Map<String, Reply> ambiguous = transport();
        ambiguous.put("403 4/2207051", error(403, "4/2207051"));
        ambiguous.forEach((name, reply) -> {
            for (String container : List.of("FINISHED", "PUBLISHED")) {
                String outcome = container.equals("PUBLISHED") ? "PublishedWithoutId" : "Unknown, sent";
                List<Reply> reads = List.of(finished, finished, finished, status(container));
                Map<Step, List<Reply>> replies = Map.of(Step.PUBLISH, List.of(reply), Step.READ, reads);
                faults.add(new Fault(Scenario.CAROUSEL, Step.PUBLISH, name, replies, container, outcome, 3, 1));
            }
        });
    }

    private void carousel(
            Step step,
            String name,
            String container,
            String outcome,
            int creations,
            int publications,
            List<Reply> replies) {
        faults.add(new Fault(
                Scenario.CAROUSEL, step, name, Map.of(step, replies), container, outcome, creations, publications));
    }

    /** Faults that any request can meet. */
    private static Map<String, Reply> transport() {
        Map<String, Reply> faults = new LinkedHashMap<>();
        faults.put("500, HTML", json(500, "<html>"));
        faults.put("503, empty", json(503, ""));
        faults.put("200, HTML", json(200, "<html>"));
        faults.put("200, empty", json(200, ""));
        faults.put("timeout", silence());
        faults.put("reset before the body", resetBeforeBody());
        faults.put("reset after the body", resetAfterBody());
        faults.put("response cut off", cutOff());
        return faults;
    }

    private void afterPublication(String name, String container, String outcome, Reply reply) {
        publication(name, container, outcome, reply, status(container));
    }

    private void publication(String name, String container, String outcome, Reply reply, Reply... reads) {
        List<Reply> all = new ArrayList<>(List.of(status("FINISHED")));
        all.addAll(Arrays.asList(reads));
        Map<Step, List<Reply>> replies = Map.of(Step.PUBLISH, List.of(reply), Step.READ, all);
        faults.add(new Fault(Scenario.POST, Step.PUBLISH, name, replies, container, outcome, 1, 1));
    }

    private void add(
            Step step, String name, String container, String outcome, int creations, int publications, Reply... all) {
        Map<Step, List<Reply>> replies = Map.of(step, List.of(all));
        faults.add(new Fault(Scenario.POST, step, name, replies, container, outcome, creations, publications));
    }
}
