package io.github.iguser.benchmarks.programs;

import com.squareup.moshi.Moshi;
import io.github.iguser.benchmarks.decode.Plain;
import java.io.IOException;
import okio.Okio;

/** Reads one media from a file by a bare Moshi with a plain class and reflection. */
public final class ReflectiveModel {
    private ReflectiveModel() {}

    public static void main(String[] args) throws IOException {
        try (var file = Okio.buffer(Okio.source(new java.io.File(args[0])))) {
            Plain.Media media = new Moshi.Builder().build().adapter(Plain.Media.class).fromJson(file);
            System.out.println(media.id + " " + media.like_count);
        }
    }
}
