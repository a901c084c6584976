package io.github.iguser.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiComparisonTest {
    private static final String API = "package io.github.iguser.facebook; public interface MediaApi { void list(); }";

    @TempDir
    Path folder;

    @Test
    void removedMethodIsIncompatible() throws IOException {
        assertThat(compare(
                        "package a; public class User { public String name() { return \"\"; } public int id; }",
                        "package a; public class User { public int id; }"))
                .containsExactly("User.name: METHOD_REMOVED");
    }

    @Test
    void removedClassIsOneChange() throws IOException {
        assertThat(compare(
                        "package a; public class User { public static class Builder { public void id() {} } }",
                        "package a; public class User { }"))
                .containsExactly("User.Builder: CLASS_REMOVED");
    }

    @Test
    void changedTypeIsIncompatible() throws IOException {
        assertThat(
                        compare(
                                "package a; public class User { public long count() { return 1; } public static final int MAX = 1; }",
                                "package a; public class User { public int count() { return 1; } public static final long MAX = 1; }"))
                .hasSize(2)
                .allMatch(change -> change.startsWith("User.MAX: ") || change.startsWith("User.count: "));
    }

    @Test
    void narrowedClassAndConstructorAreIncompatible() throws IOException {
        assertThat(compare(
                        "package a; public class User { public User() {} }",
                        "package a; public final class User { private User() {} }"))
                .anyMatch(change -> change.startsWith("User: "));
    }

    @Test
    void newMethodAndOtherCodeAreCompatible() throws IOException {
        assertThat(compare(
                        "package a; public class User { public int id() { return 1; } private int x() { return 1; } }",
                        "package a; public class User { public int id() { return 2; } public int y() { return 1; } }"))
                .isEmpty();
    }

    @Test
    void newOperationIsCompatibleAndRemovedOneIsNot() throws IOException {
        String more = API.replace("void list();", "void list(); void create();");

        assertThat(compare(API, more)).isEmpty();
        assertThat(compare(more, API)).containsExactly("MediaApi.create: METHOD_REMOVED");
    }

    @Test
    void methodInheritedFromAClassOfThePackageBelongsToTheApi() throws IOException {
        String base = "abstract class Base { public void x() {} } ";

        assertThat(compare(
                        "package a; public class User extends Base { } " + base,
                        "package a; public class User extends Base { } " + base.replace("public void x() {}", "")))
                .containsExactly("Base.x: METHOD_REMOVED", "User: METHOD_REMOVED_IN_SUPERCLASS");
    }

    @Test
    void internalPackagesAreNotCompared() throws IOException {
        assertThat(compare("package a.internal; public class Json { public void x() {} }", "package a; class B {}"))
                .isEmpty();
    }

    @Test
    void sameApiGivesTheSameBytesWhateverTheCode() throws IOException {
        assertThat(ApiJar.of(compiled("package a; public class User { public int id() { return 1; } }")))
                .isEqualTo(ApiJar.of(
                        compiled("package a; public class User { int x = 5; public int id() { return x * 2; } }")));
    }

    private List<String> compare(String before, String after) throws IOException {
        return ApiComparison.compare(ApiJar.of(compiled(before)), ApiJar.of(compiled(after))).stream()
                .map(IncompatibleChange::toString)
                .toList();
    }

    private Path compiled(String source) throws IOException {
        Path classes = Files.createTempDirectory(folder, "classes");
        String name = source.replaceFirst("(?s).*?(?:class|interface) (\\w+).*", "$1");
        Path file =
                Files.writeString(Files.createTempDirectory(folder, "source").resolve(name + ".java"), source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        assertThat(compiler.run(null, null, null, "-d", classes.toString(), file.toString()))
                .isZero();
        return classes;
    }
}
