/** Example programs. Each is self-contained and depends only on the client, as a user's project does. */
package io.github.iguser.example;
