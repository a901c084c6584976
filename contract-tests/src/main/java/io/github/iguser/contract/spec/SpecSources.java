package io.github.iguser.contract.spec;

import io.github.iguser.codegen.bundle.Bundler;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The sources of the spec, bundled in memory, so that a maintainer can check them before anything is generated. */
public final class SpecSources {

    private SpecSources() {}

    /** Reads a folder of sources; its documents name the source of each place. */
    public static SpecSet read(Path spec) {
        Bundler bundler = Bundler.of(spec);
        List<SpecDocument> documents = new ArrayList<>();
        for (String host : bundler.hosts()) {
            for (String root : bundler.roots(host)) {
                documents.add(SpecDocument.parse(host, root, bundler.bundle(root, host))
                        .withSources(new SourceLines(spec, root)));
            }
        }
        return SpecSet.of(documents);
    }
}
