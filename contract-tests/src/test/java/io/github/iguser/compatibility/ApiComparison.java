package io.github.iguser.compatibility;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.cmp.JarArchiveComparatorOptions.ClassPathMode;
import japicmp.model.AccessModifier;
import japicmp.model.JApiChangeStatus;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibility;
import japicmp.model.JApiCompatibilityChange;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Compares two jars of the API by japicmp. */
final class ApiComparison {
    /** Retrofit implements the interfaces of the operations, and nobody else: more methods harm no caller. */
    private static final Pattern OPERATIONS = Pattern.compile("io\\.github\\.iguser\\.(facebook|instagram)\\.\\w+Api");

    private static final Set<String> HARMLESS_ON_OPERATIONS =
            Set.of("METHOD_ADDED_TO_INTERFACE", "METHOD_NEW_DEFAULT", "METHOD_ABSTRACT_NOW_DEFAULT");

    private ApiComparison() {}

    /** Returns the incompatible changes, in the order of the alphabet. */
    static List<IncompatibleChange> compare(byte[] before, byte[] after) {
        JarArchiveComparator comparator = new JarArchiveComparator(options());
        Set<IncompatibleChange> changes = new TreeSet<>();
        for (JApiClass type : comparator.compare(
                new JApiCmpArchive(before, "old", "old.jar"), new JApiCmpArchive(after, "new", "new.jar"))) {
            String owner = type.getFullyQualifiedName();
            add(changes, owner, "", type);
            if (type.getChangeStatus() != JApiChangeStatus.REMOVED) {
                add(changes, owner, "", type.getSuperclass());
                type.getInterfaces().forEach(parent -> add(changes, owner, "", parent));
                type.getConstructors().forEach(made -> add(changes, owner, made.getName(), made));
                type.getMethods().forEach(method -> add(changes, owner, method.getName(), method));
                type.getFields().forEach(field -> add(changes, owner, field.getName(), field));
            }
        }
        return List.copyOf(changes);
    }

    private static JarArchiveComparatorOptions options() {
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        options.setAccessModifier(AccessModifier.PROTECTED);
        options.setNoAnnotations(true);
        options.setClassPathMode(ClassPathMode.ONE_COMMON_CLASSPATH);
        options.getClassPathEntries().addAll(libraries());
        options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
        return options;
    }

    /** The libraries whose types the signatures use. The API itself is left out, since it would hide removed classes. */
    private static List<String> libraries() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .filter(entry -> !new File(entry).getName().startsWith("iguser-"))
                .toList();
    }

    private static void add(
            Set<IncompatibleChange> changes, String owner, String member, JApiCompatibility compatibility) {
        List<String> kinds = new ArrayList<>();
        for (JApiCompatibilityChange change : compatibility.getCompatibilityChanges()) {
            String kind = change.getType().name();
            boolean harmless = OPERATIONS.matcher(owner).matches() && HARMLESS_ON_OPERATIONS.contains(kind);
            if (!harmless && !(change.isBinaryCompatible() && change.isSourceCompatible())) {
                kinds.add(kind);
            }
        }
        if (!kinds.isEmpty()) {
            String name = owner.substring(owner.lastIndexOf('.') + 1).replace('$', '.');
            String simple = name.substring(name.lastIndexOf('.') + 1);
            changes.add(new IncompatibleChange(name, member.equals(simple) ? "" : member, kinds));
        }
    }
}
