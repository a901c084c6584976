package io.github.iguser.codegen.java;

import com.samskivert.mustache.Mustache;
import java.util.Map;
import org.openapitools.codegen.api.TemplatingExecutor;
import org.openapitools.codegen.templating.MustacheEngineAdapter;

/** Mustache for Java code: nothing is escaped, a missing name fails, and imports are added at the end. */
public final class JavaTemplates extends MustacheEngineAdapter {
    private final Imports imports = new Imports();

    public static Mustache.Compiler strict(Mustache.Compiler compiler) {
        return compiler.escapeHTML(false).strictSections(true);
    }

    public Imports imports() {
        return imports;
    }

    @Override
    public String compileTemplate(TemplatingExecutor executor, Map<String, Object> bundle, String templateFile) {
        // The superclass renders a misspelt name as an empty text.
        String text = strict(Mustache.compiler())
                .compile(executor.getFullTemplateContents(templateFile))
                .execute(bundle);
        return imports.complete(text);
    }
}
