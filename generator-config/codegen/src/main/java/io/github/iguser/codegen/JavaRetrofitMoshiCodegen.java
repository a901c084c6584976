package io.github.iguser.codegen;

import com.samskivert.mustache.Mustache;
import io.github.iguser.codegen.bundle.BundledDocument;
import io.github.iguser.codegen.java.ConfiguredNames;
import io.github.iguser.codegen.java.Description;
import io.github.iguser.codegen.java.GeneratedFiles;
import io.github.iguser.codegen.java.JavaTemplates;
import io.github.iguser.codegen.java.JavaUpload;
import io.github.iguser.codegen.java.Provenance;
import io.github.iguser.codegen.spec.YamlNodes;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.CliOption;
import org.openapitools.codegen.CodegenConstants;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.DefaultCodegen;
import org.openapitools.codegen.TemplateManager;
import org.openapitools.codegen.api.TemplatePathLocator;
import org.openapitools.codegen.api.TemplatingEngineAdapter;
import org.openapitools.codegen.model.ModelMap;
import org.openapitools.codegen.model.ModelsMap;
import org.openapitools.codegen.model.OperationsMap;
import org.openapitools.codegen.templating.CommonTemplateContentLocator;
import org.openapitools.codegen.templating.GeneratorTemplateContentLocator;
import org.openapitools.codegen.templating.TemplateManagerOptions;

/**
 * The generator {@code java-retrofit-moshi}: Moshi models with their adapters, and for one host Retrofit interfaces,
 * field selectors, parameter objects and a client.
 *
 * <p>OpenAPI Generator reads the document and writes a file for each model and each tag. Files that it does not know
 * are written afterwards with the same engine. The Java records of the package {@code java} compute the values for the
 * templates, which have no logic.
 */
public final class JavaRetrofitMoshiCodegen extends DefaultCodegen {
    private static final String HOST = "host";
    private static final String CLIENT = "client";
    private static final String NAMES = "names";
    private static final String EXAMPLE = "example";
    private static final String BOTH_HOSTS = "bothHostsExample";
    private static final String JAVA = "java";

    private final JavaTemplates templates = new JavaTemplates();
    private GeneratedFiles files;

    /** Creates the generator. OpenAPI Generator calls it through the service loader. */
    public JavaRetrofitMoshiCodegen() {
        outputFolder = "generated-code/java-retrofit-moshi";
        embeddedTemplateDir = templateDir = "java-retrofit-moshi";
        modelPackage = "io.github.iguser.model";
        apiPackage = "io.github.iguser.api";
        modelTemplateFiles.put("model.mustache", ".java");
        modelTemplateFiles.put("adapter.mustache", "JsonAdapter.java");
        apiTemplateFiles.put("api.mustache", ".java");
        cliOptions.add(new CliOption(HOST, "The host whose client is generated; the first server by default."));
        cliOptions.add(new CliOption(CLIENT, "The name of the client's class."));
        cliOptions.add(new CliOption(NAMES, "Path of the file with the Java names that do not follow from a rule."));
        cliOptions.add(new CliOption(EXAMPLE, "Java code for the package's documentation."));
        cliOptions.add(
                new CliOption(BOTH_HOSTS, "Java code of a program for both hosts, for the package's documentation."));
    }

    @Override
    public String getName() {
        return "java-retrofit-moshi";
    }

    @Override
    public CodegenType getTag() {
        return CodegenType.CLIENT;
    }

    @Override
    public String getHelp() {
        return "Generates Moshi models and Retrofit interfaces of the Instagram IG User node for Java 17.";
    }

    @Override
    public TemplatingEngineAdapter getTemplatingEngine() {
        return templates;
    }

    @Override
    public Mustache.Compiler processCompiler(Mustache.Compiler compiler) {
        return JavaTemplates.strict(compiler);
    }

    @Override
    public void preprocessOpenAPI(OpenAPI openAPI) {
        super.preprocessOpenAPI(openAPI);
        Map<String, Object> read = YamlNodes.map(Json.mapper().convertValue(openAPI, Map.class));
        Map<String, Object> document = BundledDocument.read(read, host(read));
        keepServed(openAPI, YamlNodes.mapAt(document, "paths"));
        files = new GeneratedFiles(
                new Description(
                        document, ConfiguredNames.of(setting(CLIENT), setting(NAMES)), JavaUpload.of(read, host(read))),
                modelPackage(),
                apiPackage(),
                setting(HOST),
                setting(EXAMPLE),
                setting(BOTH_HOSTS),
                Provenance.of(YamlNodes.textAt(document, "info", "version"), getInputSpec()));
        files.learnTypes(templates.imports());
    }

    private @Nullable String setting(String name) {
        return (String) additionalProperties.get(name);
    }

    /** Returns the host whose client is written, or null if only models are written and no host is set. */
    private @Nullable String host(Map<String, Object> document) {
        String host = setting(HOST);
        boolean client = Boolean.TRUE.equals(additionalProperties.get(CodegenConstants.GENERATE_APIS));
        return host != null || !client
                ? host
                : YamlNodes.list(document.get("servers")).stream()
                        .findFirst()
                        .map(server -> YamlNodes.textAt(server, "x-host"))
                        .orElse(null);
    }

    /** Removes the operations of other hosts, because OpenAPI Generator writes a file for the tag of each operation. */
    private static void keepServed(OpenAPI openAPI, Map<String, Object> served) {
        openAPI.getPaths().keySet().retainAll(served.keySet());
        openAPI.getPaths()
                .forEach((path, item) -> item.readOperationsMap().keySet().stream()
                        .filter(method ->
                                YamlNodes.at(served, path, method.name().toLowerCase(Locale.ROOT)) == null)
                        .forEach(method -> item.operation(method, null)));
    }

    @Override
    public String toModelName(String name) {
        return name;
    }

    @Override
    public String toApiName(String name) {
        return name + "Api";
    }

    @Override
    public String sanitizeTag(String tag) {
        return tag;
    }

    @Override
    public String modelFileFolder() {
        return folder(modelPackage());
    }

    @Override
    public String apiFileFolder() {
        return folder(apiPackage());
    }

    @Override
    public Map<String, ModelsMap> postProcessAllModels(Map<String, ModelsMap> models) {
        Map<String, ModelsMap> processed = super.postProcessAllModels(models);
        processed.keySet().retainAll(files.modelNames());
        processed.forEach((name, model) -> model.put(JAVA, files.model(name)));
        return processed;
    }

    @Override
    public OperationsMap postProcessOperationsWithModels(OperationsMap operations, List<ModelMap> models) {
        operations.put(JAVA, files.api(operations.getOperations().getClassname()));
        return operations;
    }

    @Override
    public Map<String, Object> postProcessSupportingFileData(Map<String, Object> bundle) {
        if (Boolean.TRUE.equals(additionalProperties.get(CodegenConstants.GENERATE_MODELS))) {
            files.supportingModelFiles().forEach(this::write);
        }
        if (Boolean.TRUE.equals(additionalProperties.get(CodegenConstants.GENERATE_APIS))) {
            files.supportingApiFiles().forEach(this::write);
        }
        return super.postProcessSupportingFileData(bundle);
    }

    // Javadoc and literals are escaped where they are created. Without these two overrides the superclass warns on
    // every run.
    @Override
    public String escapeUnsafeCharacters(String input) {
        return input;
    }

    @Override
    public String escapeQuotationMark(String input) {
        return input;
    }

    @Override
    public void postProcess() {
        // The superclass prints a call for donations here on every run.
    }

    private void write(GeneratedFiles.SupportingFile file) {
        TemplateManager manager = new TemplateManager(
                new TemplateManagerOptions(isEnableMinimalUpdate(), isSkipOverwrite()),
                templates,
                new TemplatePathLocator[] {new GeneratorTemplateContentLocator(this), new CommonTemplateContentLocator()
                });
        File target = new File(folder(file.javaPackage()), file.name() + ".java");
        try {
            manager.write(Map.of(JAVA, file.java()), file.template(), target);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + target, e);
        }
    }

    private String folder(String javaPackage) {
        return outputFolder + File.separator + javaPackage.replace('.', File.separatorChar);
    }
}
