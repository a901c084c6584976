package io.github.iguser.apidump;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedTypeVariable;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The public API of packages as sorted text, one line for each class or member: what a caller can name, with what may
 * be null. Committed with the tests, so that a review sees each change of the API.
 */
public final class ApiDump {
    private ApiDump() {}

    /** Returns the API of some packages, read from the folder of compiled classes that has {@code anchor}. */
    public static String of(Class<?> anchor, String... packages) {
        StringBuilder dump = new StringBuilder();
        for (String name : packages) {
            for (Class<?> type : publicClasses(anchor, name)) {
                dump.append(header(type)).append('\n');
                members(type).forEach(member -> dump.append("  ").append(member).append('\n'));
            }
        }
        return dump.toString();
    }

    private static List<Class<?>> publicClasses(Class<?> anchor, String packageName) {
        try {
            Path root = Path.of(
                    anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
            List<Class<?>> classes = new ArrayList<>();
            try (Stream<Path> files = Files.list(root.resolve(packageName.replace('.', '/')))) {
                for (Path file : files.sorted().toList()) {
                    String name = String.valueOf(file.getFileName());
                    if (name.endsWith(".class") && !name.equals("package-info.class")) {
                        classes.add(Class.forName(
                                packageName + "." + name.substring(0, name.length() - ".class".length()),
                                false,
                                anchor.getClassLoader()));
                    }
                }
            }
            return classes.stream().filter(ApiDump::isNameable).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isNameable(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return !type.isAnonymousClass() && isPublic(type.getModifiers()) && (outer == null || isNameable(outer));
    }

    private static boolean isPublic(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static String header(Class<?> type) {
        String kind = type.isAnnotation()
                ? "@interface"
                : type.isInterface() ? "interface" : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
        int ignored = type.isInterface() ? Modifier.ABSTRACT | Modifier.INTERFACE : 0;
        StringBuilder header = new StringBuilder(modifiers(type.getModifiers() & ~ignored))
                .append(kind)
                .append(' ')
                .append(type.getName())
                .append(parameters(type.getTypeParameters()));
        if (type.getAnnotatedSuperclass() != null && type.getSuperclass() != Object.class && !type.isEnum()) {
            header.append(" extends ").append(text(type.getAnnotatedSuperclass()));
        }
        for (AnnotatedType implemented : type.getAnnotatedInterfaces()) {
            header.append(" implements ").append(text(implemented));
        }
        return header.toString();
    }

    private static Set<String> members(Class<?> type) {
        Set<String> members = new TreeSet<>();
        for (Field field : type.getDeclaredFields()) {
            if (isPublic(field.getModifiers()) && !field.isSynthetic()) {
                members.add(modifiers(field.getModifiers()) + text(field.getAnnotatedType()) + " " + field.getName());
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (isPublic(constructor.getModifiers()) && !constructor.isSynthetic()) {
                members.add(modifiers(constructor.getModifiers()) + signature(constructor, "<init>"));
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (isPublic(method.getModifiers()) && !method.isSynthetic()) {
                String variables = parameters(method.getTypeParameters());
                members.add(modifiers(method.getModifiers() & ~Modifier.TRANSIENT & ~Modifier.VOLATILE)
                        + (method.isDefault() ? "default " : "")
                        + (variables.isEmpty() ? "" : variables + " ")
                        + text(method.getAnnotatedReturnType()) + " "
                        + signature(method, method.getName())
                        + (method.getDefaultValue() == null ? "" : " default " + text(method.getDefaultValue())));
            }
        }
        return members;
    }

    private static String signature(Executable executable, String name) {
        return name
                + Arrays.stream(executable.getAnnotatedParameterTypes())
                        .map(ApiDump::text)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String modifiers(int modifiers) {
        String text = Modifier.toString(modifiers & ~Modifier.NATIVE & ~Modifier.SYNCHRONIZED);
        return text.isEmpty() ? "" : text + " ";
    }

    private static String parameters(TypeVariable<?>[] variables) {
        return variables.length == 0
                ? ""
                : Arrays.stream(variables)
                        .map(variable -> variable.getName() + bounds(" extends ", variable.getAnnotatedBounds()))
                        .collect(Collectors.joining(", ", "<", ">"));
    }

    private static String bounds(String keyword, AnnotatedType[] bounds) {
        String text = Arrays.stream(bounds).map(ApiDump::text).collect(Collectors.joining(" & "));
        return text.isEmpty() || text.equals("Object") ? "" : keyword + text;
    }

    private static String text(AnnotatedType type) {
        boolean nullable = Arrays.stream(type.getAnnotations())
                .anyMatch(annotation ->
                        annotation.annotationType().getSimpleName().equals("Nullable"));
        return (nullable ? "@Nullable " : "") + plain(type);
    }

    private static String plain(AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType parameterized) {
            return name(((ParameterizedType) type.getType()).getRawType())
                    + Arrays.stream(parameterized.getAnnotatedActualTypeArguments())
                            .map(ApiDump::text)
                            .collect(Collectors.joining(", ", "<", ">"));
        }
        if (type instanceof AnnotatedArrayType array) {
            return text(array.getAnnotatedGenericComponentType()) + "[]";
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            return "?" + bounds(" extends ", wildcard.getAnnotatedUpperBounds())
                    + bounds(" super ", wildcard.getAnnotatedLowerBounds());
        }
        return type instanceof AnnotatedTypeVariable ? type.getType().getTypeName() : name(type.getType());
    }

    private static String name(Type type) {
        return type.getTypeName().replaceFirst("^java\\.lang\\.(?=[A-Z])", "");
    }

    /** An array by its elements: its own text is another one in each run. */
    private static String text(Object value) {
        return value instanceof Object[] array ? Arrays.toString(array) : String.valueOf(value);
    }
}
