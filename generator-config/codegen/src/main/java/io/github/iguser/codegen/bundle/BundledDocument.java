package io.github.iguser.codegen.bundle;

import io.github.iguser.codegen.spec.Aliases;
import io.github.iguser.codegen.spec.SpecException;
import io.github.iguser.codegen.spec.YamlNodes;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A document that the {@link Bundler} wrote, as the generator reads it back. */
public final class BundledDocument {
    private BundledDocument() {}

    /**
     * The document without the sentences that were added for readers, and with what a host serves alone.
     *
     * @param host keeps what this host serves; null keeps everything
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
        Map<String, Object> served = HostFilter.filter(document, host);
        Aliases.widen(served);
        return served;
    }
}
