package io.github.iguser.contract.check;

/** Receives the progress of a long run. Several threads may call it. */
@FunctionalInterface
public interface ProgressListener {

    /** A listener that ignores all progress. */
    ProgressListener NONE = (task, done, total) -> {};

    /**
     * @param task the current part of the run, such as the name of a check
     * @param done the number of finished steps
     */
    void onProgress(String task, int done, int total);
}
