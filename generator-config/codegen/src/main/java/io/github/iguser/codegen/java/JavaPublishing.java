package io.github.iguser.codegen.java;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The method of a client that publishes in one step, over the operations that {@code names.yaml} names for it. */
final class JavaPublishing {
    /** The steps of publishing, in the order of the runtime's {@code PublishingOperations}. */
    static final List<String> STEPS = List.of("create", "read", "publish", "quota");

    /** The name of the method that converts a container. */
    private static final String READING = "containerReading";

    private final Map<String, JavaOperation> operations;

    private final @Nullable JavaUpload upload;

    private JavaPublishing(Map<String, JavaOperation> operations, @Nullable JavaUpload upload) {
        this.operations = operations;
        this.upload = upload;
    }

    /**
     * Returns the method and the one that it converts containers with, or nothing if the host does not serve each
     * operation.
     *
     * @param upload the upload of videos for the host, or null if it has none
     */
    static List<JavaMethod> methods(Description description, List<JavaOperation> served, @Nullable JavaUpload upload) {
        Map<String, JavaOperation> operations = new LinkedHashMap<>();
        for (JavaOperation operation : served) {
            String step =
                    description.names().publishingStep(operation.operation().id());
            if (step != null) {
                operations.put(step, operation);
            }
        }
        if (!operations.keySet().containsAll(STEPS)) {
            return List.of();
        }
        JavaPublishing publishing = new JavaPublishing(operations, upload);
        return List.of(publishing.method(), publishing.reading());
    }

    private JavaMethod method() {
        String doc = Javadoc.at(4)
                .text("Publishes a post in one step: checks the quota, creates the container, "
                        + (upload == null ? "" : "uploads a video, ")
                        + "waits until it is finished, publishes it once, and returns the outcome.")
                .example("""
                        PublishResult result = client.publishing().publish(
                                igUserId,
                                ImageContainer.of(i -> i.imageUrl("https://example.com/bicycle.jpg").caption("A bicycle")),
                                p -> p.deadline(Duration.ofMinutes(2)).listener(System.out::println));
                        """)
                .toString();
        List<String> lines = new ArrayList<>(List.of(
                "PublishingOperations<" + operations.get("create").formName()
                        + "> operations = new PublishingOperations<>(",
                "        GraphErrorCodes.TABLE,",
                "        (igUserId, container) -> PublishingStep.of(",
                "                " + call("create") + "(igUserId, container),",
                "                created -> new PublishingOperations.NewContainer(",
                "                        created.id(), Optional.ofNullable(created.uri()))),",
                "        containerId -> PublishingStep.of(",
                "                " + call("read") + "(containerId, f -> f.statusCode().status()),",
                "                container -> " + READING + "(container)),",
                "        (igUserId, containerId) -> PublishingStep.of(",
                "                " + call("publish") + "(igUserId, containerId),",
                "                published -> new PublishingOperations.PublishReply(",
                "                        Optional.ofNullable(published.id()), published.additionalJson())),",
                "        igUserId -> PublishingStep.of(",
                "                " + call("quota") + "(igUserId, " + quotaSelection() + "),",
                "                limits -> new PublishingOperations.QuotaReading(",
                "                        limits.data().stream().findFirst().map(limit -> limit.quotaUsage()),",
                "                        limits.data().stream()",
                "                                .findFirst()",
                "                                .map(limit -> limit.config())",
                "                                .map(config -> config.quotaTotal()))),"));
        if (upload == null) {
            lines.add("        Optional.empty());");
        } else {
            lines.addAll(List.of(
                    "        Optional.of(new PublishingOperations.UploadOperations(",
                    "                part -> PublishingStep.of(" + upload.method()
                            + "(part), uploaded -> uploaded.success()),",
                    "                containerId -> PublishingStep.of(",
                    "                        " + call("read")
                            + "(containerId, f -> f.statusCode().status().videoStatus()),",
                    "                        container -> " + READING + "(container)))));"));
        }
        lines.add("return new Publishing<>(operations, cacheApi(ContainersInUse.class, new ContainersInUse()));");
        return JavaMethod.of(
                doc,
                List.of(),
                "    public Publishing<" + operations.get("create").formName() + "> publishing",
                List.of(),
                lines);
    }

    /** Returns the method that converts a container; a field that was not requested is empty. */
    private JavaMethod reading() {
        List<String> lines = new ArrayList<>(List.of(
                "return new PublishingOperations.ContainerReading(",
                "        Optional.ofNullable(container.statusCode()).map(code -> code.value()),",
                "        Optional.ofNullable(container.status()),",
                "        Optional.ofNullable(container.statusSubcode())" + (upload == null ? ");" : ",")));
        if (upload != null) {
            lines.addAll(
                    List.of(
                            "        Optional.ofNullable(container.videoStatus())",
                            "                .map(video -> new PublishingOperations.UploadReading(",
                            "                        Optional.ofNullable(video.uploadingPhase()).map(phase -> phase.bytesTransferred()),"));
            addPhase(lines, "uploadingPhase", "),");
            addPhase(lines, "processingPhase", "))));");
        }
        return JavaMethod.of(
                "",
                List.of(),
                "    private static PublishingOperations.ContainerReading " + READING,
                List.of(operations.get("read").responseType().text() + " container"),
                lines);
    }

    private static void addPhase(List<String> lines, String phase, String end) {
        lines.addAll(List.of(
                "                        PublishingOperations.PhaseReading.of(",
                "                                Optional.ofNullable(video." + phase + "()),",
                "                                phase -> phase.status(),",
                "                                phase -> phase.errors(),",
                "                                error -> error.code(),",
                "                                error -> error.message()" + end));
    }

    /** Returns the fields of the quota, as the operation takes them: alone, or among its parameters if it has others. */
    private String quotaSelection() {
        String fields = "f -> f.quotaUsage().config()";
        return operations.get("quota").parameterObject() ? "p -> p.fields(" + fields + ")" : fields;
    }

    private String call(String step) {
        JavaOperation operation = operations.get(step);
        return Names.member(operation.tag()) + "()." + operation.method();
    }
}
