package io.github.iguser.codegen.java;

import io.github.iguser.codegen.spec.YamlNodes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The files that are generated from a document: models, interfaces, and supporting files. */
public final class GeneratedFiles {
    /** A supporting file, which OpenAPI Generator itself does not write. */
    public record SupportingFile(String javaPackage, String name, String template, Object java) {}

    /** The values for the template of an interface. */
    record JavaApi(String header, String apiPackage, String name, String doc, List<JavaMethod> methods) {}

    /** The values for the template of the adapter factory. */
    record JavaFactory(String header, String modelPackage, List<ModelClass> models, boolean sends) {}

    /** The values for the template of the metric rules. */
    record JavaMetricRules(String header, String modelPackage, String name, List<String> rules) {}

    /** A class for which the factory has an adapter. */
    record ModelClass(String name) {}

    /** The values for the template of a {@code package-info}. */
    record JavaPackage(String header, String name, String doc) {}

    private final Description description;
    private final String modelPackage;
    private final String apiPackage;
    private final String host;
    private final String example;
    private final String bothHostsExample;
    private final Provenance provenance;
    private final List<JavaOperation> operations;

    public GeneratedFiles(
            Description description,
            String modelPackage,
            String apiPackage,
            String host,
            String example,
            String bothHostsExample,
            Provenance provenance) {
        this.description = description;
        this.modelPackage = modelPackage;
        this.apiPackage = apiPackage;
        this.host = host;
        this.example = example;
        this.bothHostsExample = bothHostsExample;
        this.provenance = provenance;
        this.operations = description.operations().stream()
                .map(operation -> new JavaOperation(description, operation))
                .toList();
    }

    /** Returns the schemas that become models: objects that are not pages, forms or classes of the runtime. */
    public Set<String> modelNames() {
        Set<String> names = new TreeSet<>();
        Set<String> forms = new LinkedHashSet<>();
        operations.forEach(operation -> forms.add(operation.formSchema()));
        description.schemas().forEach((name, schema) -> {
            Map<String, Object> map = YamlNodes.map(schema);
            boolean other = map.containsKey("x-page-of")
                    || description.names().runtimeType(name) != null
                    || forms.contains(name);
            if (map.containsKey("properties") && !other) {
                names.add(name);
            }
        });
        return names;
    }

    private Set<String> openValueNames() {
        Set<String> names = new TreeSet<>();
        description.schemas().forEach((name, schema) -> {
            if (YamlNodes.map(schema).containsKey("x-known-values")) {
                names.add(name);
            }
        });
        return names;
    }

    public JavaModel model(String name) {
        return JavaModel.of(description, modelPackage, name);
    }

    public JavaApi api(String name) {
        List<JavaMethod> methods = new ArrayList<>();
        Set<String> sources = new LinkedHashSet<>();
        String tag = null;
        for (JavaOperation operation : operations) {
            if ((operation.tag() + "Api").equals(name)) {
                tag = operation.tag();
                sources.add(operation.source());
                methods.addAll(operation.methods());
            }
        }
        String doc = JavadocTexts.text(0, description.tag(tag));
        return new JavaApi(Description.header(List.copyOf(sources)), apiPackage, name, doc, methods);
    }

    public List<SupportingFile> supportingModelFiles() {
        List<SupportingFile> files = new ArrayList<>();
        List<ModelClass> models = new ArrayList<>();
        for (String name : openValueNames()) {
            JavaOpenValue value = JavaOpenValue.of(description, modelPackage, name);
            files.add(new SupportingFile(modelPackage, name, "open-value.mustache", value));
            files.add(new SupportingFile(modelPackage, name + "JsonAdapter", "open-value-adapter.mustache", value));
        }
        Set<String> names = new TreeSet<>(modelNames());
        names.addAll(openValueNames());
        names.forEach(name -> models.add(new ModelClass(name)));
        String header = Description.header(List.of("spec/"));
        files.add(new SupportingFile(
                modelPackage,
                "ModelAdapters",
                "model-adapters.mustache",
                new JavaFactory(header, modelPackage, models, sendsJson())));
        metricRules()
                .forEach(rules ->
                        files.add(new SupportingFile(modelPackage, rules.name(), "metric-rules.mustache", rules)));
        JavaApiVersions versions = JavaApiVersions.of(description, modelPackage);
        files.add(new SupportingFile(modelPackage, JavaApiVersions.NAME, "api-version.mustache", versions));
        JavaBuildInfo build = JavaBuildInfo.of(modelPackage, provenance);
        files.add(new SupportingFile(modelPackage, JavaBuildInfo.NAME, "build-info.mustache", build));
        JavaErrorCodes codes = JavaErrorCodes.of(description, modelPackage);
        files.add(new SupportingFile(modelPackage, "GraphErrorCodes", "error-codes.mustache", codes));
        String doc =
                "Models of the responses of both hosts, with their values, the versions of the API, and the table of"
                        + " error codes. The Javadoc of a field says if only one host serves it.";
        JavaPackage info = new JavaPackage(header, modelPackage, JavadocTexts.text(0, doc));
        files.add(new SupportingFile(modelPackage, "package-info", "package-info.mustache", info));
        return files;
    }

    public List<SupportingFile> supportingApiFiles() {
        List<SupportingFile> files = new ArrayList<>();
        for (JavaSelector selector : SelectorMethods.all(description, apiPackage)) {
            files.add(new SupportingFile(apiPackage, selector.name(), "selector.mustache", selector));
        }
        for (JavaOperation operation : operations) {
            if (operation.formObject()) {
                JavaForm.of(description, apiPackage, operation)
                        .forEach(form -> files.add(new SupportingFile(apiPackage, form.name(), "form.mustache", form)));
            }
            if (operation.parameterObject()) {
                JavaParameters parameters = JavaParameters.of(description, apiPackage, operation);
                files.add(new SupportingFile(apiPackage, parameters.name(), "parameters.mustache", parameters));
            }
        }
        operations.stream().map(JavaOperation::tag).distinct().forEach(tag -> files.add(calls(tag)));
        JavaClient client = JavaClient.of(description, apiPackage, host, operations);
        files.add(new SupportingFile(apiPackage, client.name(), "client.mustache", client));
        String doc = packageDoc();
        JavaPackage info = new JavaPackage(Description.header(List.of("spec/")), apiPackage, doc);
        files.add(new SupportingFile(apiPackage, "package-info", "package-info.mustache", info));
        return files;
    }

    /** Returns the class that passes the calls of an interface on. */
    private SupportingFile calls(String tag) {
        List<JavaOperation> own = operations.stream()
                .filter(operation -> operation.tag().equals(tag))
                .toList();
        JavaApi calls = new JavaApi(
                Description.header(
                        own.stream().map(JavaOperation::source).distinct().toList()),
                apiPackage,
                tag + "Api",
                "",
                own.stream().flatMap(operation -> operation.passedOn().stream()).toList());
        return new SupportingFile(apiPackage, tag + "ApiCalls", "api-calls.mustache", calls);
    }

    private List<JavaMetricRules> metricRules() {
        Map<String, JavaMetricRules> rules = new LinkedHashMap<>();
        for (JavaOperation operation : operations) {
            OperationMetricRules table = operation.metrics();
            if (table != null) {
                rules.put(
                        table.rulesName(),
                        new JavaMetricRules(
                                Description.header(List.of(operation.source())),
                                modelPackage,
                                table.rulesName(),
                                table.entries().stream()
                                        .map(OperationMetricRules::rule)
                                        .toList()));
            }
        }
        return List.copyOf(rules.values());
    }

    private boolean sendsJson() {
        return operations.stream()
                .flatMap(operation -> operation.formParameters().values().stream())
                .anyMatch(schema -> switch (JavaType.of(description, schema).kind()) {
                    case LIST, MODEL, PAGE, MAP -> true;
                    default -> false;
                });
    }

    private String packageDoc() {
        Map<String, Object> server = description.server(host);
        return Javadoc.at(0)
                .text("Client of `" + YamlNodes.textAt(server, "x-host") + "`, version " + description.version() + ": "
                        + YamlNodes.textAt(server, "description"))
                .text(example == null ? null : "For example:")
                .example(example)
                .text(
                        bothHostsExample == null
                                ? null
                                : "The packages of both hosts have classes of the same name, because each host accepts other"
                                        + " fields and parameters. A program for both hosts seldom names these classes, because"
                                        + " functions select fields and set parameters. If it needs a class of both packages, it"
                                        + " imports one and uses the qualified name of the other:")
                .example(bothHostsExample)
                .toString();
    }

    /** Registers the types that generated code may name. */
    public void learnTypes(Imports imports) {
        modelNames().forEach(name -> imports.know(modelPackage + "." + name));
        openValueNames().forEach(name -> imports.know(modelPackage + "." + name));
        imports.know(
                modelPackage + ".ModelAdapters",
                modelPackage + ".GraphErrorCodes",
                modelPackage + "." + JavaApiVersions.NAME);
        metricRules().forEach(rules -> imports.know(modelPackage + "." + rules.name()));
        JavaUpload upload = description.upload();
        if (upload != null) {
            imports.know(modelPackage + "." + upload.response());
        }
        description.schemas().keySet().forEach(schema -> {
            String type = description.names().runtimeType(schema);
            if (type != null) {
                imports.know(type);
            }
        });
    }
}
