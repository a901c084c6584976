package io.github.iguser;

/** How a list of the API goes on after a page. */
public enum PagingKind {
    /** By {@code paging.next}; the list ends where it is missing, however short or empty a page is. */
    LINK,

    /** By {@code paging.cursors.after}; the list ends with an empty page or where the cursor is missing. */
    CURSOR,

    /**
     * By windows of time. The API always names a next window, also in the future; the list ends at the {@code until}
     * of the request, without one at the present.
     */
    TIME_WINDOW,

    /** Not at all: the first page is the list. */
    NONE
}
