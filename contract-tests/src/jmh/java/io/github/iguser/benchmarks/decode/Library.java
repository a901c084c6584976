package io.github.iguser.benchmarks.decode;

import java.util.function.Function;

/** A library that decodes payloads. */
public enum Library {
    /** This client, with its generated adapters. */
    IGUSER("iguser", IguserDecoder::new),
    /** Moshi's reader, which reads each name and value and builds nothing: the limit of whatever uses Moshi. */
    READER("Moshi's reader alone", payload -> new ReaderDecoder()),
    /** Moshi with plain classes by reflection. */
    MOSHI("Moshi, reflective", PlainDecoders::moshi),
    GSON("Gson", PlainDecoders::gson),
    JACKSON("Jackson", PlainDecoders::jackson),
    META_SDK("Meta's SDK", MetaSdkDecoder::new),
    RESTFB("RestFB", RestFbDecoder::new);

    private final String title;
    private final Function<Payload, Decoder> decoders;

    Library(String title, Function<Payload, Decoder> decoders) {
        this.title = title;
        this.decoders = decoders;
    }

    /** Returns the name for people. */
    public String title() {
        return title;
    }

    /** Returns false if the library has no model of the payload, or loses most of it. */
    public boolean reads(Payload payload) {
        return switch (this) {
            // IGUser of Meta's SDK has no member for the media of a discovered account, and loses them.
            case META_SDK -> payload != Payload.DISCOVERY;
            default -> true;
        };
    }

    /** Returns true for this client and what it is measured by, which the short form compares for each payload. */
    public boolean isLimit() {
        return this == IGUSER || this == READER || this == MOSHI;
    }

    /** Returns a new decoder. */
    public Decoder decoder(Payload payload) {
        return decoders.apply(payload);
    }
}
