package io.github.iguser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.OkHttpClient;
import okhttp3.tls.Certificates;
import okhttp3.tls.HandshakeCertificates;

/** Iterates over a long list. {@link LongListTest} runs it in a separate Java process with little memory. */
final class LongListProgram {
    private LongListProgram() {}

    /** Takes base URL, certificate, kind of paging, and whether to keep the elements; prints how many there were. */
    public static void main(String[] args) {
        HandshakeCertificates trust = new HandshakeCertificates.Builder()
                .addTrustedCertificate(Certificates.decodeCertificatePem(args[1]))
                .build();
        TestClient client = TestClient.builder()
                .baseUrl(args[0])
                .accessToken(TestClient.TOKEN)
                .okHttpClient(new OkHttpClient.Builder()
                        .sslSocketFactory(trust.sslSocketFactory(), trust.trustManager())
                        .build())
                .build();
        boolean keep = Boolean.parseBoolean(args[3]);
        List<User> kept = new ArrayList<>();
        long count = 0;
        for (User user : list(client.users(), args[2])) {
            if (!Long.toString(count).equals(user.id())) {
                throw new IllegalStateException("element " + count + " is " + user.id());
            }
            count++;
            if (keep) {
                kept.add(user);
            }
        }
        System.out.println(count + " elements in " + (Runtime.getRuntime().maxMemory() >> 20) + " MiB");
    }

    private static Pages<User> list(UserApi users, String kind) {
        return switch (kind) {
            case "LINK" -> users.media("1", Map.of()).all();
            case "CURSOR" -> users.tags("1", Map.of()).all();
            case "TIME_WINDOW" ->
                users.insights("1", Map.of("since", "0", "until", "250000")).all();
            default -> Pages.byCursor(after -> users.get(after.orElse("0")), user -> Optional.ofNullable(user.media()));
        };
    }
}
