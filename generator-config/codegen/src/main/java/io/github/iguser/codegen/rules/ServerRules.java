package io.github.iguser.codegen.rules;

import io.github.iguser.codegen.spec.ServingHosts;
import io.github.iguser.codegen.spec.SpecFolder;
import io.github.iguser.codegen.spec.YamlNodes;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules for URLs. The client sends its token to the URL of a server, so the URL must be that of its {@code x-host}.
 * All links to documentation lead to one site.
 */
final class ServerRules {
    private final SpecFolder folder;
    private final Map<String, Map<String, Object>> documents;
    private final Set<String> faults;

    /** The servers with {@code x-upload-host}, by that host. */
    private final Map<String, Object> uploadHosts = new LinkedHashMap<>();

    ServerRules(SpecFolder folder, Map<String, Map<String, Object>> documents, Set<String> faults) {
        this.folder = folder;
        this.documents = documents;
        this.faults = faults;
    }

    void check() {
        Map<String, List<String>> hosts = new LinkedHashMap<>();
        documents.forEach((root, document) -> {
            List<String> ofRoot = new ArrayList<>();
            YamlNodes.list(document.get("servers")).forEach(server -> ofRoot.add(server(server, ofRoot)));
            hosts.put(folder.displayPath(root + ".yaml"), ofRoot);
        });
        Map.Entry<String, Map<String, Object>> first =
                documents.entrySet().iterator().next();
        String firstFile = folder.displayPath(first.getKey() + ".yaml");
        documents.forEach((root, document) -> {
            String file = folder.displayPath(root + ".yaml");
            if (!hosts.get(file).equals(hosts.get(firstFile)) && !isOfUploads(hosts.get(file))) {
                addFault(
                        document.get("servers"),
                        "the roots differ in the hosts of their servers: {" + firstFile + "=" + hosts.get(firstFile)
                                + ", " + file + "=" + hosts.get(file)
                                + "}; give them the same servers, or one that an x-upload-host names");
            }
        });
        Map<String, Object> main = first.getValue();
        uploadHosts.forEach((host, server) -> {
            if (documents.values().stream()
                    .noneMatch(document -> ServingHosts.ofServers(document).contains(host))) {
                addFault(
                        server, "no root has the server https://" + host + " of x-upload-host; add one, or correct it");
            }
        });
        YamlNodes.list(main.get("servers")).forEach(server -> {
            if (YamlNodes.map(server).containsKey("x-unversioned")) {
                addFault(server, "the root that states the version has a server without one; remove x-unversioned");
            }
        });
        String site = host(YamlNodes.textAt(main, "externalDocs", "url"));
        documents
                .values()
                .forEach(document -> YamlNodes.eachMap(document, (key, map) -> {
                    if (key.equals("externalDocs")) {
                        checkDocumentation(map, site);
                    }
                }));
    }

    private String server(Object server, List<String> before) {
        String host = YamlNodes.textAt(server, "x-host");
        String url = YamlNodes.textAt(server, "url");
        if (host == null) {
            addFault(server, "the server " + url + " has no x-host; name the host of its URL");
        } else if (!("https://" + host).equals(url)) {
            addFault(
                    server,
                    "the URL of the server is " + url + ", and its x-host is " + host + "; write https://" + host
                            + ", without a path, or correct x-host");
        } else if (before.contains(host)) {
            addFault(server, "the host " + host + " has a server already; remove one of them");
        }
        String uploads = YamlNodes.textAt(server, "x-upload-host");
        if (uploads != null && !("https://" + host(uploads)).equals(uploads)) {
            addFault(server, "x-upload-host is " + uploads + "; write https:// and a host, without a path");
        } else if (uploads != null) {
            uploadHosts.put(String.valueOf(host(uploads)), server);
        }
        return host;
    }

    private boolean isOfUploads(List<String> hosts) {
        return hosts.size() == 1 && uploadHosts.containsKey(hosts.get(0));
    }

    private void checkDocumentation(Map<String, Object> link, String site) {
        String url = YamlNodes.textAt(link, "url");
        String host = host(url);
        if (host == null) {
            addFault(link, "externalDocs points to " + url + "; write an absolute https URL");
        } else if (site != null && !site.equals(host)) {
            addFault(link, "externalDocs points to " + host + ", the one of the root to " + site + "; correct the URL");
        }
    }

    /** Returns the host of an absolute https URL, or null for any other text. */
    private static String host(String url) {
        try {
            URI uri = new URI(String.valueOf(url));
            return "https".equals(uri.getScheme()) && uri.getUserInfo() == null ? uri.getHost() : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private void addFault(Object place, String text) {
        faults.add(folder.where(place) + ": " + text);
    }
}
