package io.github.iguser.codegen.bundle;

import io.github.iguser.codegen.spec.Aliases;
import io.github.iguser.codegen.spec.SpecException;
import io.github.iguser.codegen.spec.YamlNodes;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads documents that the {@link Bundler} wrote. */
public final class BundledDocument {
    private BundledDocument() {}

    /**
     * Returns the document without the sentences that were added for readers, and only with the parts that a host
     * serves.
     *
     * @param host the host whose parts are kept, or null for all
     * @throws SpecException if the document is a source of the spec
     */
    public static Map<String, Object> read(Map<String, Object> document, @Nullable String host) {
        String version = YamlNodes.textAt(document, "info", "version");
        for (Object server : YamlNodes.list(document.get("servers"))) {
            String url = YamlNodes.textAt(server, "url");
            boolean unversioned = Boolean.TRUE.equals(YamlNodes.map(server).get("x-unversioned"));
            if (url == null || !unversioned && !url.endsWith("/" + version)) {
                throw new SpecException("the server " + url + " does not end with /" + version
                        + ", so this is a source of the spec; generate from a bundled document instead, such as"
                        + " generated/src/main/resources/io/github/iguser/openapi/" + Bundler.MERGED);
            }
        }
        ReaderDescriptions.remove(document);
        if (host == null) {
            return document;
        }
        Map<String, Object> served = HostFilter.filter(document, host, null);
        Aliases.widen(served);
        return served;
    }
}
