package io.github.iguser.benchmarks;

import io.github.iguser.benchmarks.programs.PagesThroughMedia;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages through a list of a million media with a heap of 32 MiB, from a server that makes its pages as they come. */
final class MillionItems {
    private static final int PAGE = 50;
    private static final Pattern AFTER = Pattern.compile("[?&]after=([0-9]+)");

    private MillionItems() {}

    static void run(Table table, Scale scale) throws IOException, InterruptedException {
        StringBuilder own = new StringBuilder();
        try (LocalServer server = LocalServer.start(path -> page(own.toString(), path, scale.items), 0)) {
            own.append(server.url());
            JavaProcess.Run run = JavaProcess.ofAll()
                    .run(
                            List.of("-Xmx32m", "-XX:+UseSerialGC"),
                            PagesThroughMedia.class,
                            server.url(),
                            String.valueOf(scale.items));
            for (String line : run.output().split("\n")) {
                String[] cells = line.strip().split(" ");
                double millis = Double.parseDouble(cells[2]);
                table.row(
                        Table.number(Double.parseDouble(cells[0])),
                        Table.number(Double.parseDouble(cells[1]) / 1024),
                        Table.number(1000 * Double.parseDouble(cells[0]) / millis));
            }
        }
    }

    private static byte[] page(String url, String path, int items) {
        Matcher after = AFTER.matcher(path);
        int from = after.find() ? Integer.parseInt(after.group(1)) : 0;
        int to = Math.min(items, from + PAGE);
        StringBuilder json = new StringBuilder("{\"data\":[");
        for (int i = from; i < to; i++) {
            json.append(i == from ? "" : ",")
                    .append("{\"id\":\"")
                    .append(i)
                    .append("\",\"caption\":\"Open again on Monday. See https:\\/\\/example.com\\/")
                    .append(i)
                    .append("\",\"timestamp\":\"2026-11-20T08:15:00+0000\"}");
        }
        json.append("],\"paging\":{\"cursors\":{\"after\":\"").append(to).append("\"}");
        if (to < items) {
            json.append(",\"next\":\"")
                    .append((url + "17841400000000001/media?after=" + to).replace("/", "\\/"))
                    .append('"');
        }
        return json.append("}}").toString().getBytes(StandardCharsets.UTF_8);
    }
}
