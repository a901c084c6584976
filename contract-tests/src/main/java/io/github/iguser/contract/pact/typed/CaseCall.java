package io.github.iguser.contract.pact.typed;

/** The call that a consumer case makes with the real client, and the values that it expects to read. */
@FunctionalInterface
public interface CaseCall {
    void make(Clients clients, TypedValues read);
}
