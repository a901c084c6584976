package io.github.iguser.contract.pact.typed;

/** What a consumer case does with the real client, and what it expects to read. */
@FunctionalInterface
public interface CaseCall {
    void make(Clients clients, TypedValues read);
}
