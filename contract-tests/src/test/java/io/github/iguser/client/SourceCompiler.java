package io.github.iguser.client;

import com.squareup.moshi.Moshi;
import com.sun.source.util.JavacTask;
import io.github.iguser.GraphClient;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.testing.StandIn;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import kotlin.Unit;
import okhttp3.OkHttpClient;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;

/** Compiles a source and returns the errors of the compiler. */
final class SourceCompiler {
    /** The client and its dependencies, as in a user's project. */
    private static final String CLASS_PATH = Stream.of(
                    FacebookLoginClient.class,
                    GraphClient.class,
                    StandIn.class,
                    Retrofit.class,
                    Moshi.class,
                    OkHttpClient.class,
                    Buffer.class,
                    Unit.class,
                    Nullable.class)
            .map(SourceCompiler::home)
            .collect(Collectors.joining(File.pathSeparator));

    private SourceCompiler() {}

    /** Returns the jar or folder of a class. */
    private static String home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the errors, one text each, or an empty list if the source compiles. */
    static List<String> errors(String className, String source) {
        return run(className, source, List.of(), JavacTask::analyze);
    }

    /** Compiles a source into a folder. Returns the errors, or an empty list if it compiles. */
    static List<String> compile(String className, String source, Path folder) {
        return run(className, source, List.of("-d", folder.toString()), JavacTask::generate);
    }

    private interface CompilerStep {
        Object run(JavacTask task) throws IOException;
    }

    private static List<String> run(String className, String source, List<String> more, CompilerStep step) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///" + className + ".java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        List<String> options = new ArrayList<>(List.of("-proc:none", "-cp", CLASS_PATH));
        options.addAll(more);
        JavacTask task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, diagnostics, options, null, List.of(file));
        try {
            step.run(task); // Not call(), which would write classes where none are wanted.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(Locale.ENGLISH))
                .toList();
    }
}
