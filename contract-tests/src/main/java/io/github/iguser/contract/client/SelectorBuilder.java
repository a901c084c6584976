package io.github.iguser.contract.client;

import io.github.iguser.FieldSelector;
import io.github.iguser.ListExpansion;
import io.github.iguser.testing.internal.spec.fields.FieldsExpression;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Builds a recorded {@code fields} expression with the generated selectors. A field without a method is refused, so
 * that each recording proves that a caller can request it.
 */
final class SelectorBuilder {
    private final boolean escapeHatch;
    private int escapes;

    /** @param escapeHatch whether a plain name without a method may go through {@code field(name)} */
    SelectorBuilder(boolean escapeHatch) {
        this.escapeHatch = escapeHatch;
    }

    /** Returns the number of names that were selected through {@code field(name)}. */
    int escapeCount() {
        return escapes;
    }

    Object build(Class<?> selector, FieldsExpression expression) {
        Consumer<Object> choice = chosen -> choose(chosen, expression);
        try {
            return selector.getMethod("of", Consumer.class).invoke(null, choice);
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new InexpressibleException(selector.getSimpleName() + " has no method of(Consumer)", e);
        } catch (InvocationTargetException e) {
            throw unwrapped(e);
        }
    }

    private void choose(Object selector, FieldsExpression expression) {
        for (FieldsExpression.Item item : expression.items()) {
            for (Method method : GeneratedMethods.methods(selector.getClass(), item.name())) {
                List<Object> arguments = arguments(method, item);
                if (arguments != null) {
                    invoke(selector, method, arguments);
                    break;
                }
            }
            if (!isSelected(selector, item)) {
                selectByName(selector, item);
            }
        }
    }

    /** Returns whether a selector has an item. Its text lists the selected fields. */
    private static boolean isSelected(Object selector, FieldsExpression.Item item) {
        return ("," + selector + ",").contains("," + item + ",");
    }

    private void selectByName(Object selector, FieldsExpression.Item item) {
        boolean plain = item.modifiers().isEmpty() && item.nested() == null;
        if (!escapeHatch || !plain || !(selector instanceof FieldSelector<?> fields)) {
            throw new InexpressibleException("the generated client cannot select \"" + item + "\": "
                    + selector.getClass().getSimpleName() + " has no method " + GeneratedMethods.member(item.name())
                    + " that selects it");
        }
        escapes++;
        fields.field(item.name());
    }

    /** Returns the arguments with which a method selects an item, or null if it cannot. */
    private @Nullable List<Object> arguments(Method method, FieldsExpression.Item item) {
        List<Object> arguments = new ArrayList<>();
        Type[] types = method.getGenericParameterTypes();
        int strings = 0;
        while (strings < types.length && types[strings] == String.class) {
            strings++;
        }
        if (strings > item.modifiers().size()) {
            return null;
        }
        List<FieldsExpression.Modifier> ofArguments = item.modifiers().subList(0, strings);
        List<FieldsExpression.Modifier> rest =
                item.modifiers().subList(strings, item.modifiers().size());
        ofArguments.forEach(argument -> arguments.add(argument.argument()));
        Class<?> consumed = strings + 1 == types.length ? consumedType(types[strings]) : null;
        if (consumed != null && ListExpansion.class.isAssignableFrom(consumed)) {
            arguments.add((Consumer<Object>) expansion -> expand(expansion, rest, item.nested()));
            return rest.isEmpty() && item.nested() == null ? null : arguments;
        }
        FieldsExpression nested = item.nested();
        if (consumed != null && nested != null && rest.isEmpty()) {
            arguments.add((Consumer<Object>) selector -> choose(selector, nested));
            return arguments;
        }
        return types.length == strings && nested == null && rest.isEmpty() ? arguments : null;
    }

    private static @Nullable Class<?> consumedType(Type parameter) {
        return parameter instanceof ParameterizedType type
                        && type.getRawType() == Consumer.class
                        && type.getActualTypeArguments()[0] instanceof Class<?> consumed
                ? consumed
                : null;
    }

    private void expand(
            Object expansion, List<FieldsExpression.Modifier> modifiers, @Nullable FieldsExpression nested) {
        for (FieldsExpression.Modifier modifier : modifiers) {
            Method method = findSetter(
                    expansion,
                    modifier.name(),
                    candidate -> Scalars.supports(candidate.getParameterTypes()[0]));
            invoke(expansion, method, List.of(Scalars.convert(method.getParameterTypes()[0], modifier.argument())));
        }
        if (nested != null) {
            Method fields =
                    findSetter(expansion, "fields", candidate -> candidate.getParameterTypes()[0] == Consumer.class);
            invoke(expansion, fields, List.of((Consumer<Object>) selector -> choose(selector, nested)));
        }
    }

    private static Method findSetter(Object target, String name, Predicate<Method> fits) {
        return GeneratedMethods.methods(target.getClass(), name).stream()
                .filter(method -> method.getParameterCount() == 1 && fits.test(method))
                .findFirst()
                .orElseThrow(() -> new InexpressibleException(
                        target.getClass().getSimpleName() + " has no method " + GeneratedMethods.member(name)));
    }

    private static void invoke(Object target, Method method, List<Object> arguments) {
        try {
            method.invoke(target, arguments.toArray());
        } catch (IllegalAccessException e) {
            throw new InexpressibleException(method + " cannot be called", e);
        } catch (InvocationTargetException e) {
            throw unwrapped(e);
        }
    }

    /** Returns the exception that generated code threw, such as one about a refused argument. */
    static RuntimeException unwrapped(InvocationTargetException e) {
        Throwable cause = e.getCause();
        return cause instanceof RuntimeException thrown
                ? thrown
                : new InexpressibleException(String.valueOf(cause), cause == null ? e : cause);
    }
}
