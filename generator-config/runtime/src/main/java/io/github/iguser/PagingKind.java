package io.github.iguser;

/** The way in which a list of the API is paged. */
public enum PagingKind {
    /** By {@code paging.next}. The list ends where it is missing, however short or empty a page is. */
    LINK,

    /** By {@code paging.cursors.after}. The list ends with an empty page or where the cursor is missing. */
    CURSOR,

    /**
     * By windows of time. The API always names a next window, even in the future. The list ends at the {@code until} of
     * the request, or at the present if there is none.
     */
    TIME_WINDOW,

    /** Not paged: the first page is the whole list. */
    NONE
}
