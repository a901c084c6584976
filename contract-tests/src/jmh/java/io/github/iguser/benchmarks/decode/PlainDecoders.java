package io.github.iguser.benchmarks.decode;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.Gson;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import okio.Buffer;

/** Decoders that read {@link Plain} classes by reflection. */
final class PlainDecoders {
    private PlainDecoders() {}

    static Decoder moshi(Payload payload) {
        JsonAdapter<?> adapter = new Moshi.Builder().build().adapter(type(payload));
        return new PlainDecoder("Moshi", json -> adapter.fromJson(new Buffer().write(json)));
    }

    static Decoder gson(Payload payload) {
        Gson gson = new Gson();
        Class<?> type = type(payload);
        return new PlainDecoder(
                "Gson",
                json -> gson.fromJson(
                        new InputStreamReader(new ByteArrayInputStream(json), StandardCharsets.UTF_8), type));
    }

    static Decoder jackson(Payload payload) {
        ObjectMapper mapper = new ObjectMapper();
        Class<?> type = type(payload);
        return new PlainDecoder("Jackson", json -> mapper.readValue(json, type));
    }

    private static Class<?> type(Payload payload) {
        return switch (payload) {
            case MEDIA -> Plain.MediaPage.class;
            case INSIGHTS -> Plain.InsightPage.class;
            case PROFILE, DISCOVERY -> Plain.User.class;
        };
    }

    private interface Reading {
        Object read(byte[] json) throws IOException;
    }

    private static final class PlainDecoder extends Decoder {
        private final String library;
        private final Reading reading;

        PlainDecoder(String library, Reading reading) {
            this.library = library;
            this.reading = reading;
        }

        @Override
        public Object decode(byte[] json) throws IOException {
            return reading.read(json);
        }

        @Override
        Facts facts(Object decoded) {
            Facts facts = new Facts();
            add(facts, "", decoded);
            return facts;
        }

        @Override
        void check(Facts read, Facts json) {
            read.checkAgainst(json, json.size(), library);
        }

        private static void add(Facts facts, String at, Object value) {
            if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    add(facts, at + "/" + i, list.get(i));
                }
            } else if (value != null && value.getClass().getEnclosingClass() == Plain.class) {
                for (var field : value.getClass().getFields()) {
                    try {
                        add(facts, at + "/" + field.getName(), field.get(value));
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                }
            } else {
                facts.add(at, value);
            }
        }
    }
}
