package io.github.iguser;

/** Makes calls and ends without closing its client. {@link DaemonThreadsTest} runs it in a separate Java process. */
final class DaemonProgram {
    private DaemonProgram() {}

    /** Calls the base URL once synchronously and once asynchronously. */
    @SuppressWarnings("resource") // The client is left open on purpose.
    public static void main(String[] args) {
        TestClient client = TestClient.builder()
                .baseUrl(args[0])
                .accessToken(TestClient.TOKEN)
                .build();
        String waiting = client.users().get("1").execute().id();
        String notWaiting = client.users().get("1").executeAsync().join().id();
        System.out.println("read " + waiting + " and " + notWaiting);
    }
}
