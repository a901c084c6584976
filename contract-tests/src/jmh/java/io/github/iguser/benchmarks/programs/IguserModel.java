package io.github.iguser.benchmarks.programs;

import com.squareup.moshi.Moshi;
import io.github.iguser.model.IgMedia;
import java.io.IOException;
import okio.Okio;

/** Reads one media from a file by a bare Moshi, which finds the generated adapter. */
public final class IguserModel {
    private IguserModel() {}

    public static void main(String[] args) throws IOException {
        try (var file = Okio.buffer(Okio.source(new java.io.File(args[0])))) {
            IgMedia media = new Moshi.Builder().build().adapter(IgMedia.class).fromJson(file);
            System.out.println(media.id() + " " + media.likeCount());
        }
    }
}
