package io.github.iguser.compatibility;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javassist.bytecode.AccessFlag;
import javassist.bytecode.AttributeInfo;
import javassist.bytecode.ClassFile;
import javassist.bytecode.FieldInfo;
import javassist.bytecode.InnerClassesAttribute;
import javassist.bytecode.MethodInfo;

/**
 * A jar of classes with their public and protected members only, without method bodies. It is a tenth of the size, and
 * does not change when only the code does. The same API gives the same bytes.
 */
final class ApiJar {
    private static final Set<String> KEPT = Set.of(
            "Signature",
            "Exceptions",
            "ConstantValue",
            "InnerClasses",
            "Record",
            "PermittedSubclasses",
            "Deprecated",
            "AnnotationDefault");

    private ApiJar() {}

    /** Returns the API of the classes beside these. Packages named {@code internal} are not for callers. */
    static byte[] of(List<Class<?>> anchors) throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        for (Class<?> anchor : anchors) {
            read(anchor, classes);
        }
        return zip(reachable(classes));
    }

    /** Returns the API of the classes in a folder. */
    static byte[] of(Path folder) throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        read(folder, classes);
        return zip(reachable(classes));
    }

    private static void read(Class<?> anchor, Map<String, byte[]> classes) throws IOException {
        URI source = source(anchor);
        if (Files.isDirectory(Path.of(source))) {
            read(Path.of(source), classes);
            return;
        }
        try (FileSystem jar = FileSystems.newFileSystem(Path.of(source))) {
            read(jar.getPath("/"), classes);
        }
    }

    private static URI source(Class<?> anchor) {
        try {
            return anchor.getProtectionDomain().getCodeSource().getLocation().toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void read(Path folder, Map<String, byte[]> classes) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (name.endsWith(".class") && !name.contains("/internal/") && !name.endsWith("-info.class")) {
                    byte[] api = stripped(Files.readAllBytes(file));
                    if (api.length > 0) {
                        classes.put(name, api);
                    }
                }
            }
        }
    }

    private static byte[] stripped(byte[] bytes) throws IOException {
        ClassFile type = read(bytes);
        if (isHidden(type)) {
            return new byte[0];
        }
        type.getMethods().removeIf(method -> !isApi(method.getAccessFlags()));
        type.getFields().removeIf(field -> !isApi(field.getAccessFlags()));
        for (MethodInfo method : type.getMethods()) {
            keepApiAttributes(method.getAttributes());
        }
        for (FieldInfo field : type.getFields()) {
            keepApiAttributes(field.getAttributes());
        }
        keepApiAttributes(type.getAttributes());
        type.compact();
        return bytes(type);
    }

    private static byte[] bytes(ClassFile type) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        type.write(new DataOutputStream(out));
        return out.toByteArray();
    }

    /** Private and nameless classes, which no caller can reach. */
    private static boolean isHidden(ClassFile type) {
        InnerClassesAttribute inner = (InnerClassesAttribute) type.getAttribute(InnerClassesAttribute.tag);
        for (int i = 0; inner != null && i < inner.tableLength(); i++) {
            if (type.getName().equals(inner.innerClass(i))) {
                boolean nameless = inner.innerName(i) == null || inner.outerClass(i) == null;
                return nameless || (inner.accessFlags(i) & AccessFlag.PRIVATE) != 0;
            }
        }
        return (type.getAccessFlags() & AccessFlag.SYNTHETIC) != 0;
    }

    private static boolean isApi(int flags) {
        return (flags & (AccessFlag.PUBLIC | AccessFlag.PROTECTED)) != 0 && (flags & AccessFlag.SYNTHETIC) == 0;
    }

    private static void keepApiAttributes(List<AttributeInfo> attributes) {
        attributes.removeIf(attribute -> !KEPT.contains(attribute.getName()));
    }

    /** Public classes, and those of the package that they extend: these give them methods, so they are made public. */
    private static Map<String, byte[]> reachable(Map<String, byte[]> classes) throws IOException {
        Map<String, byte[]> reachable = new TreeMap<>();
        Deque<String> todo = new ArrayDeque<>();
        for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
            if ((read(entry.getValue()).getAccessFlags() & (AccessFlag.PUBLIC | AccessFlag.PROTECTED)) != 0) {
                todo.add(entry.getKey());
            }
        }
        while (!todo.isEmpty()) {
            String name = todo.remove();
            byte[] bytes = classes.get(name);
            if (bytes != null && !reachable.containsKey(name)) {
                ClassFile type = read(bytes);
                type.setAccessFlags(AccessFlag.setPublic(type.getAccessFlags()));
                reachable.put(name, bytes(type));
                todo.add(type.getSuperclass().replace('.', '/') + ".class");
                for (String parent : type.getInterfaces()) {
                    todo.add(parent.replace('.', '/') + ".class");
                }
            }
        }
        return reachable;
    }

    private static ClassFile read(byte[] bytes) throws IOException {
        return new ClassFile(new DataInputStream(new ByteArrayInputStream(bytes)));
    }

    private static byte[] zip(Map<String, byte[]> classes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> type : classes.entrySet()) {
                ZipEntry entry = new ZipEntry(type.getKey());
                entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(type.getValue());
            }
        }
        return out.toByteArray();
    }
}
