/**
 * Programs to learn from. Each is self-contained and uses only the client, as a user's project does. Nothing is shared
 * between them, and no other code belongs here.
 */
package io.github.iguser.example;
