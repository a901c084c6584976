package io.github.iguser.contract.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.SpecSet;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The methods that a report names, against those that the generator wrote. */
class CallSignaturesTest {

    @Test
    void methodsOfEachOperationAreThoseOfTheGeneratedInterfaces() throws ClassNotFoundException {
        SpecSet spec = SpecSet.embedded();
        QuotedJavaNames java = QuotedJavaNames.of(spec, spec);
        Map<String, Set<String>> named = new TreeMap<>();
        Map<String, Set<String>> generated = new TreeMap<>();
        for (HostSpec host : HostSpec.of(spec).values()) {
            if (java.upload(host.host()) != null) {
                continue;
            }
            String folder = "io.github.iguser." + host.host().replaceAll("graph\\.|\\.com", "") + ".";
            for (SpecOperation operation : host.operations().values()) {
                String api = folder + operation.tag() + "Api";
                named.computeIfAbsent(api, key -> new TreeSet<>());
                new CallSignatures(java, operation)
                        .methods()
                        .values()
                        .forEach(method -> named.get(api).add(withTypes(method)));
                generated.put(api, declared(Class.forName(api)));
            }
        }

        assertThat(named).hasSizeGreaterThan(20).isEqualTo(generated);
    }

    /** The names of values in the path start with a small letter; their type is String. */
    private static String withTypes(String method) {
        return method.replace("`", "").replaceAll("(?<=[(]|, )[a-z]\\w*(?=[,)])", "String");
    }

    private static Set<String> declared(Class<?> api) {
        Set<String> methods = new TreeSet<>();
        for (Method method : api.getDeclaredMethods()) {
            if (!method.isSynthetic()
                    && !Arrays.asList(method.getParameterTypes()).contains(Consumer.class)) {
                methods.add(api.getSimpleName() + "." + method.getName()
                        + Arrays.stream(method.getGenericParameterTypes())
                                .map(CallSignaturesTest::simpleName)
                                .collect(Collectors.joining(", ", "(", ")")));
            }
        }
        return methods;
    }

    private static String simpleName(Type type) {
        return type.getTypeName().replaceAll("\\w+\\.", "");
    }
}
