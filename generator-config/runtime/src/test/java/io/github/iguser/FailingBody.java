package io.github.iguser;

import java.io.IOException;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Okio;

/** A body that fails by unchecked exceptions, when it is read and when it is closed. */
final class FailingBody extends ForwardingSource {
    private FailingBody(ResponseBody body) {
        super(body.source());
    }

    static Response in(Response response) {
        ResponseBody body = response.body();
        return response.newBuilder()
                .body(ResponseBody.create(Okio.buffer(new FailingBody(body)), body.contentType(), body.contentLength()))
                .build();
    }

    @Override
    public long read(Buffer sink, long byteCount) {
        throw new IllegalStateException("unchecked");
    }

    @Override
    public void close() throws IOException {
        super.close();
        throw new IllegalStateException("unchecked at the end");
    }
}
