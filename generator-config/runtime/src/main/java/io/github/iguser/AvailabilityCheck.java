package io.github.iguser;

import io.github.iguser.internal.Availability;
import java.lang.reflect.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.Invocation;

/** Refuses a call that requests something that the client's version of the API does not have. */
final class AvailabilityCheck {
    private AvailabilityCheck() {}

    /**
     * Checks an operation and its arguments.
     *
     * @throws IllegalArgumentException if the version does not have one of them
     */
    static void check(Invocation invocation, String version) {
        check(invocation.method().getAnnotation(Available.class), version);
        Parameter[] parameters = invocation.method().getParameters();
        for (int i = 0; i < parameters.length; i++) {
            Object argument = invocation.arguments().get(i);
            if (argument != null) {
                check(parameters[i].getAnnotation(Available.class), version);
                for (Availability availability : availabilities(argument)) {
                    availability.check(version);
                }
            }
        }
    }

    private static void check(@Nullable Available available, String version) {
        if (available != null) {
            new Availability(available.value(), available.since(), available.until()).check(version);
        }
    }

    private static List<Availability> availabilities(Object argument) {
        if (argument instanceof FieldSelector<?> fields) {
            return fields.availabilities();
        }
        return argument instanceof Parameters parameters ? parameters.availabilities() : List.of();
    }
}
