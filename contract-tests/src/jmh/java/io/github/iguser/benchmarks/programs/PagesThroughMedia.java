package io.github.iguser.benchmarks.programs;

import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.model.IgMedia;

/** Pages through a long list and prints the memory that is in use after each tenth of it. */
public final class PagesThroughMedia {
    private PagesThroughMedia() {}

    /** Takes the URL and the number of media. */
    public static void main(String[] args) {
        long items = Long.parseLong(args[1]);
        FacebookLoginClient client =
                FacebookLoginClient.builder().accessToken("any").baseUrl(args[0]).build();
        long start = System.nanoTime();
        long count = 0;
        for (IgMedia media : client.media()
                .list("17841400000000001", p -> p.fields(f -> f.caption().timestamp()))
                .all()) {
            if (!Long.toString(count).equals(media.id())) {
                throw new IllegalStateException("media " + count + " is " + media.id());
            }
            count++;
            if (count % (items / 10) == 0) {
                System.out.println(count + " " + used() + " " + (System.nanoTime() - start) / 1_000_000);
            }
        }
        if (count != items) {
            throw new IllegalStateException(count + " media instead of " + items);
        }
        System.exit(0);
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
