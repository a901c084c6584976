package io.github.iguser.codegen.java;

import io.github.iguser.codegen.spec.SpecException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Adds the imports to a rendered file. The template marks their place, and the types in the code decide which are
 * needed, so no import can be missing or unused.
 */
final class Imports {
    static final String MARK = "//imports\n";

    private static final String ALWAYS = """
            com.squareup.moshi.JsonAdapter
            com.squareup.moshi.JsonClass
            com.squareup.moshi.JsonReader
            com.squareup.moshi.JsonWriter
            com.squareup.moshi.Moshi
            com.squareup.moshi.Types
            io.github.iguser.Available
            io.github.iguser.Authentication
            io.github.iguser.ErrorCode
            io.github.iguser.ErrorCodes
            io.github.iguser.FieldSelector
            io.github.iguser.FlatOrData
            io.github.iguser.GraphCall
            io.github.iguser.GraphClient
            io.github.iguser.ListExpansion
            io.github.iguser.MetricRules
            io.github.iguser.NumericId
            io.github.iguser.OpenValue
            io.github.iguser.Page
            io.github.iguser.Paged
            io.github.iguser.PagedCall
            io.github.iguser.Pages
            io.github.iguser.PagingKind
            io.github.iguser.Parameters
            io.github.iguser.ParametersBuilder
            io.github.iguser.internal.Availability
            io.github.iguser.internal.Combinations
            io.github.iguser.RetryPolicy
            io.github.iguser.TokenGrant
            io.github.iguser.TokenRefresh
            io.github.iguser.VideoUpload
            io.github.iguser.internal.Json
            io.github.iguser.internal.Limits
            io.github.iguser.internal.Models
            io.github.iguser.internal.VersionText
            io.github.iguser.publishing.Publishing
            io.github.iguser.publishing.PublishingOperations
            io.github.iguser.publishing.ContainersInUse
            io.github.iguser.publishing.PublishingStep
            java.io.IOException
            java.lang.annotation.Annotation
            java.lang.reflect.Type
            java.time.Duration
            java.time.Instant
            java.time.OffsetDateTime
            java.util.Arrays
            java.util.LinkedHashMap
            java.util.List
            java.util.Map
            java.util.Objects
            java.util.Optional
            java.util.Set
            java.util.function.Consumer
            java.util.function.Supplier
            org.jspecify.annotations.Nullable
            retrofit2.http.FieldMap
            retrofit2.http.FormUrlEncoded
            retrofit2.http.GET
            retrofit2.http.POST
            retrofit2.http.Path
            retrofit2.http.Query
            retrofit2.http.QueryMap""";

    private static final Pattern COMMENT_OR_TEXT =
            Pattern.compile("/\\*.*?\\*/|//[^\\n]*|\"(?:\\\\.|[^\"\\\\])*\"", Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile("(?<![A-Za-z0-9_.])[A-Z][A-Za-z0-9_]*");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([a-z0-9.]+);$");

    private final Map<String, String> types = new HashMap<>();

    /** Registers the types of generated code other than models. */
    Imports() {
        know(ALWAYS.split("\n"));
    }

    /** Registers types by their qualified names. */
    Imports know(String... names) {
        for (String name : names) {
            String simple = name.substring(name.lastIndexOf('.') + 1);
            String known = types.putIfAbsent(simple, name);
            if (known != null && !known.equals(name)) {
                throw new SpecException(
                        "the Java name " + simple + " would be both " + known + " and " + name + "; rename the schema");
            }
        }
        return this;
    }

    /** Returns the file with its imports in the place of the mark. */
    String complete(String file) {
        Matcher packageLine = PACKAGE.matcher(file);
        if (!file.contains(MARK) || !packageLine.find()) {
            return file;
        }
        String own = packageLine.group(1);
        Set<String> used = new TreeSet<>();
        Matcher type = TYPE.matcher(COMMENT_OR_TEXT.matcher(file).replaceAll(" "));
        while (type.find()) {
            String name = types.get(type.group());
            if (name != null && !name.substring(0, name.lastIndexOf('.')).equals(own)) {
                used.add(name);
            }
        }
        String lines = used.stream().map(name -> "import " + name + ";\n").collect(Collectors.joining());
        return file.replace(MARK, lines.isEmpty() ? "" : lines + "\n");
    }
}
