package io.github.iguser;

/** Makes calls and ends without closing its client, in a Java of its own, which {@link DaemonThreadsTest} watches. */
final class DaemonProgram {
    private DaemonProgram() {}

    /** Takes the base URL, and asks it once waiting and once not waiting. */
    @SuppressWarnings("resource") // Not closing the client is what is tried.
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
