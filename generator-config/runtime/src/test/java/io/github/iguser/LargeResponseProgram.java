package io.github.iguser;

import okhttp3.tls.Certificates;
import okhttp3.tls.HandshakeCertificates;

/** Reads one response in a separate JVM, whose memory {@link LargeResponsesTest} bounds. */
final class LargeResponseProgram {
    private LargeResponseProgram() {}

    /** Takes base URL, certificate and the number of calls; prints a line for each. */
    public static void main(String[] args) {
        HandshakeCertificates trust = new HandshakeCertificates.Builder()
                .addTrustedCertificate(Certificates.decodeCertificatePem(args[1]))
                .build();
        TestClient client = TestClient.builder()
                .baseUrl(args[0])
                .accessToken(TestClient.TOKEN)
                .okHttpClient(FaultyServer.trusting()
                        .sslSocketFactory(trust.sslSocketFactory(), trust.trustManager())
                        .build())
                .retries(RetryPolicy.none())
                .build();
        for (int call = 0; call < Integer.parseInt(args[2]); call++) {
            try {
                System.out.println("read " + client.users().get("1").execute().id());
            } catch (GraphException e) {
                System.out.println(e.getMessage());
            }
        }
        System.exit(0);
    }
}
