package io.github.iguser.codegen.java;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The method of a client that publishes in one step, over the operations that {@code names.yaml} names for it. */
final class JavaPublishing {
    /** The steps of publishing, in the order of the runtime's {@code PublishingOperations}. */
    static final List<String> STEPS = List.of("create", "read", "publish", "quota");

    private final Map<String, JavaOperation> operations;

    private final @Nullable JavaUpload upload;

    private JavaPublishing(Map<String, JavaOperation> operations, @Nullable JavaUpload upload) {
        this.operations = operations;
        this.upload = upload;
    }

    /**
     * Returns the method, or nothing if the host does not serve each operation.
     *
     * @param upload the upload of videos for the host, or null if it has none
     */
    static Optional<JavaMethod> method(
            Description description, List<JavaOperation> served, @Nullable JavaUpload upload) {
        Map<String, JavaOperation> operations = new LinkedHashMap<>();
        for (JavaOperation operation : served) {
            String step =
                    description.names().publishingStep(operation.operation().id());
            if (step != null) {
                operations.put(step, operation);
            }
        }
        return operations.keySet().containsAll(STEPS)
                ? Optional.of(new JavaPublishing(operations, upload).method())
                : Optional.empty();
    }

    private JavaMethod method() {
        String doc = Javadoc.at(4)
                .text("Publishes a post in one step: checks the quota, creates the container, "
                        + (upload == null ? "" : "uploads a video, ")
                        + "waits until it is finished, publishes it once, and says what became of it.")
                .example("""
                        PublishResult result = client.publishing().publish(
                                igUserId,
                                ImageContainer.of(i -> i.imageUrl("https://example.com/bicycle.jpg").caption("A bicycle")),
                                p -> p.deadline(Duration.ofMinutes(2)).listener(System.out::println));
                        """)
                .toString();
        List<String> lines = new ArrayList<>(List.of(
                "return new Publishing<>(new PublishingOperations<>(",
                "        GraphErrorCodes.TABLE,",
                "        (igUserId, container) -> PublishingStep.of(",
                "                " + call("create") + "(igUserId, container),",
                "                created -> new PublishingOperations.NewContainer(",
                "                        created.id(), Optional.ofNullable(created.uri()))),",
                "        containerId -> PublishingStep.of(",
                "                " + call("read") + "(containerId, f -> f.statusCode().status()),",
                "                read -> new PublishingOperations.ContainerReading(",
                "                        Optional.ofNullable(read.statusCode()).map(code -> code.value()),",
                "                        Optional.ofNullable(read.status()),",
                "                        Optional.ofNullable(read.statusSubcode()))),",
                "        (igUserId, containerId) -> PublishingStep.of(",
                "                " + call("publish") + "(igUserId, containerId),",
                "                published -> new PublishingOperations.PublishReply(",
                "                        Optional.ofNullable(published.id()), published.additionalJson())),",
                "        igUserId -> PublishingStep.of(",
                "                " + call("quota") + "(igUserId, p -> p.fields(f -> f.quotaUsage().config())),",
                "                limits -> new PublishingOperations.QuotaReading(",
                "                        limits.data().stream().findFirst().map(limit -> limit.quotaUsage()),",
                "                        limits.data().stream()",
                "                                .findFirst()",
                "                                .map(limit -> limit.config())",
                "                                .map(config -> config.quotaTotal()))),"));
        if (upload == null) {
            lines.add("        Optional.empty()));");
        } else {
            upload(upload, lines);
        }
        return JavaMethod.of(
                doc,
                List.of(),
                "    public Publishing<" + operations.get("create").formName() + "> publishing",
                List.of(),
                lines);
    }

    private void upload(JavaUpload upload, List<String> lines) {
        lines.addAll(List.of(
                "        Optional.of(new PublishingOperations.UploadOperations(",
                "                part -> PublishingStep.of(" + upload.method()
                        + "(part), uploaded -> uploaded.success()),",
                "                containerId -> PublishingStep.of(",
                "                        " + call("read")
                        + "(containerId, f -> f.statusCode().status().videoStatus()),",
                "                        read -> new PublishingOperations.ContainerReading(",
                "                                Optional.ofNullable(read.statusCode()).map(code -> code.value()),",
                "                                Optional.ofNullable(read.status()),",
                "                                Optional.ofNullable(read.statusSubcode()),",
                "                                Optional.ofNullable(read.videoStatus())",
                "                                        .map(video -> new PublishingOperations.UploadReading(",
                "                                                Optional.ofNullable(video.uploadingPhase())",
                "                                                        .map(phase -> phase.bytesTransferred()),"));
        addPhase(lines, "uploadingPhase", ",");
        addPhase(lines, "processingPhase", "))))))));");
    }

    private static void addPhase(List<String> lines, String phase, String end) {
        String indent = " ".repeat(56);
        String first = indent + ".flatMap(phase -> Optional.ofNullable(phase.errors()))";
        lines.addAll(List.of(
                " ".repeat(48) + "new PublishingOperations.PhaseReading(",
                indent + "Optional.ofNullable(video." + phase + "())",
                indent + "        .map(phase -> phase.status())",
                indent + "        .map(status -> status.value()),",
                indent + "Optional.ofNullable(video." + phase + "())",
                "        " + first,
                indent + "        .flatMap(errors -> errors.stream().findFirst())",
                indent + "        .map(error -> error.code()),",
                indent + "Optional.ofNullable(video." + phase + "())",
                "        " + first,
                indent + "        .flatMap(errors -> errors.stream().findFirst())",
                indent + "        .map(error -> error.message()))" + end));
    }

    private String call(String step) {
        JavaOperation operation = operations.get(step);
        return Names.member(operation.tag()) + "()." + operation.method();
    }
}
