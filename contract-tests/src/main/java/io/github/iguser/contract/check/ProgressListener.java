package io.github.iguser.contract.check;

/** Receives the progress of a long run. Several threads may call it. */
@FunctionalInterface
public interface ProgressListener {

    /** Listens to nothing. */
    ProgressListener NONE = (task, done, total) -> {};

    /**
     * @param task the part of the run that goes on, such as the name of a check
     * @param done how many of the total are done
     */
    void onProgress(String task, int done, int total);
}
