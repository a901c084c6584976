package io.github.iguser.contract.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Converts the JSON text of a recorded form to generated types: lists, maps, and models through their builders. */
final class JsonArguments {
    private JsonArguments() {}

    static Object of(Type type, JsonNode json) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class && json.isArray()) {
            List<Object> elements = new ArrayList<>();
            json.forEach(element -> elements.add(of(list.getActualTypeArguments()[0], element)));
            return elements;
        }
        if (type instanceof ParameterizedType map && map.getRawType() == Map.class && json.isObject()) {
            Map<String, Object> values = new LinkedHashMap<>();
            json.properties()
                    .forEach(member ->
                            values.put(member.getKey(), of(map.getActualTypeArguments()[1], member.getValue())));
            return values;
        }
        if (type == String.class && json.isContainerNode()) {
            return json.toString(); // An object without a fixed shape is given as JSON text.
        }
        if (json.isValueNode()) {
            return Scalars.convert(type, json.asText());
        }
        if (type instanceof Class<?> model && json.isObject()) {
            return model(model, json);
        }
        throw new InexpressibleException(json + " cannot be given as " + type.getTypeName());
    }

    private static Object model(Class<?> model, JsonNode json) {
        try {
            Object builder = model.getMethod("builder").invoke(null);
            json.properties().forEach(member -> {
                Method setter = GeneratedMethods.methods(builder.getClass(), member.getKey()).stream()
                        .filter(method -> method.getParameterCount() == 1)
                        .findFirst()
                        .orElseThrow(() -> new InexpressibleException(
                                model.getSimpleName() + " has no member " + GeneratedMethods.member(member.getKey())));
                CallArguments.invoke(setter, builder, of(setter.getGenericParameterTypes()[0], member.getValue()));
            });
            return CallArguments.invoke(builder.getClass().getMethod("build"), builder);
        } catch (ReflectiveOperationException e) {
            throw new InexpressibleException(model.getSimpleName() + " has no builder() with build()", e);
        }
    }
}
