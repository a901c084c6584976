package io.github.iguser.contract.client;

import io.github.iguser.FieldSelector;
import io.github.iguser.Parameters;
import io.github.iguser.testing.internal.recording.Recording;
import io.github.iguser.testing.internal.spec.SpecForm;
import io.github.iguser.testing.internal.spec.SpecFormKind;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.SpecParameter;
import io.github.iguser.testing.internal.spec.fields.FieldsParser;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import retrofit2.http.FieldMap;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

/** The arguments with which a generated method sends a recorded request, as a caller would write them. */
final class CallArguments {
    private final SpecOperation operation;
    private final Recording recording;
    private final SelectorBuilder selectors;
    /** Recorded parameters that no argument has yet. */
    private final Set<String> unsent = new LinkedHashSet<>();

    CallArguments(SpecOperation operation, Recording recording, SelectorBuilder selectors) {
        this.operation = operation;
        this.recording = recording;
        this.selectors = selectors;
        unsent.addAll(recording.query().keySet());
        unsent.addAll(recording.form().keySet());
        unsent.removeIf(this::isConstant);
    }

    /** Returns true if the client sends the parameter by itself because it is required and has one value. */
    private boolean isConstant(String name) {
        SpecParameter parameter = operation.parameter("query", name);
        return parameter != null
                && parameter.required()
                && parameter.definition().at("/schema/enum").size() == 1
                && parameter
                        .definition()
                        .at("/schema/enum/0")
                        .asText()
                        .equals(recording.query().get(name));
    }

    @Nullable
    Object[] of(Method method) {
        List<@Nullable Object> arguments = new ArrayList<>();
        for (Parameter parameter : method.getParameters()) {
            arguments.add(argument(parameter));
        }
        if (!unsent.isEmpty()) {
            throw new InexpressibleException("the generated method " + method.getName()
                    + " has no way to send the recorded parameters " + unsent);
        }
        return arguments.toArray();
    }

    private @Nullable Object argument(Parameter parameter) {
        Class<?> type = parameter.getType();
        Path path = annotation(parameter, Path.class);
        if (path != null) {
            return pathValue(path.value());
        }
        Query query = annotation(parameter, Query.class);
        if (query != null) {
            return queryValue(type, query.value(), recording.query());
        }
        if (annotation(parameter, QueryMap.class) != null && Parameters.class.isAssignableFrom(type)) {
            return queryObject(type);
        }
        if (annotation(parameter, FieldMap.class) != null && Parameters.class.isAssignableFrom(type)) {
            return formObject(type);
        }
        throw new InexpressibleException("cannot fill the parameter " + parameter);
    }

    private @Nullable Object queryValue(Class<?> type, String name, Map<String, String> recorded) {
        unsent.remove(name);
        String value = recorded.get(name);
        return value == null ? null : value(type, value);
    }

    private Object value(Type type, String value) {
        return type instanceof Class<?> selector && FieldSelector.class.isAssignableFrom(selector)
                ? selectors.build(selector, FieldsParser.parse(value))
                : Scalars.convert(type, value);
    }

    /** Fills the generated parameter object through its builder, one setter for each recorded parameter. */
    private Object queryObject(Class<?> type) {
        Object builder = builder(type);
        recording.query().forEach((name, text) -> {
            if (isConstant(name)) {
                return;
            }
            Method setter = findMethod(builder.getClass(), name, CallArguments::takesText);
            invoke(setter, builder, value(setter.getParameterTypes()[0], text));
            unsent.remove(name);
        });
        return build(builder);
    }

    private static boolean takesText(Class<?>[] types) {
        return types.length == 1 && (FieldSelector.class.isAssignableFrom(types[0]) || Scalars.supports(types[0]));
    }

    /** Fills the builder of the form's kind. Values that the kind fixes are not set. */
    private Object formObject(Class<?> base) {
        SpecForm form = Objects.requireNonNull(operation.form(), "the spec has no form for the operation");
        SpecFormKind kind = form.kindOf(recording.form());
        Object builder = builder(kind == null ? base : classOfKind(base, kind));
        recording.form().forEach((name, text) -> {
            if (kind == null || !text.equals(kind.fixed().get(name))) {
                set(builder, form, name, text);
            }
            unsent.remove(name);
        });
        return build(builder);
    }

    private static void set(Object builder, SpecForm form, String name, String text) {
        if (text.equals(form.onlyValue(name))) {
            // Such a parameter is a method named by its value: resumable() for upload_type.
            invoke(findMethod(builder.getClass(), text, types -> types.length == 0), builder);
            return;
        }
        Method setter = findMethod(builder.getClass(), name, types -> types.length == 1);
        Type type = setter.getGenericParameterTypes()[0];
        invoke(
                setter,
                builder,
                form.isJson(name) ? JsonArguments.of(type, form.value(name, text)) : Scalars.convert(type, text));
    }

    private static Class<?> classOfKind(Class<?> base, SpecFormKind kind) {
        try {
            return Class.forName(base.getPackageName() + "." + kind.name()).asSubclass(base);
        } catch (ClassNotFoundException | ClassCastException e) {
            throw new InexpressibleException(
                    "the package " + base.getPackageName() + " has no " + kind + " that is a " + base.getSimpleName(),
                    e);
        }
    }

    private static Object builder(Class<?> type) {
        try {
            return type.getMethod("builder").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new InexpressibleException(type.getSimpleName() + " has no builder()", e);
        }
    }

    private static Object build(Object builder) {
        try {
            return invoke(builder.getClass().getMethod("build"), builder);
        } catch (NoSuchMethodException e) {
            throw new InexpressibleException(builder.getClass().getName() + " has no build()", e);
        }
    }

    private static Method findMethod(Class<?> builder, String parameter, Predicate<Class<?>[]> takes) {
        return GeneratedMethods.methods(builder, parameter).stream()
                .filter(method -> takes.test(method.getParameterTypes()))
                .findFirst()
                .orElseThrow(() -> new InexpressibleException(
                        builder.getName() + " has no method " + GeneratedMethods.member(parameter)));
    }

    static Object invoke(Method method, Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (IllegalAccessException e) {
            throw new InexpressibleException(method + " cannot be called", e);
        } catch (InvocationTargetException e) {
            throw SelectorBuilder.unwrapped(e);
        }
    }

    private String pathValue(String variable) {
        String[] template = operation.pathTemplate().split("/", -1);
        String[] path = recording.pathWithoutVersion().split("/", -1);
        int at = Arrays.asList(template).indexOf("{" + variable + "}");
        if (at < 0 || at >= path.length) {
            throw new InexpressibleException(
                    "no {" + variable + "} in " + operation.pathTemplate() + " for " + recording.path());
        }
        return path[at];
    }

    private static <A extends Annotation> @Nullable A annotation(Parameter parameter, Class<A> type) {
        return parameter.getAnnotation(type);
    }
}
