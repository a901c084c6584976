package io.github.iguser.contract.coverage;

import io.github.iguser.contract.check.OperationKey;
import io.github.iguser.contract.spec.SpecOperation;

/**
 * Something that the description promises and that has to be shown.
 *
 * @param owner the operation in whose row it is counted
 * @param name such as {@code field IgUser.username}, {@code parameter since}, {@code error 190/463}
 * @param ofHost whether any operation of the host may show it: a field is the same field wherever it is read
 * @param inPact whether a pact can say it; headers and known values stand in recordings alone
 * @param where the place in the description
 */
record Item(OperationKey owner, String name, boolean ofHost, boolean inPact, String where) {

    static Item ofOperation(SpecOperation operation, String name, boolean inPact, String pointer) {
        OperationKey owner = new OperationKey(operation.host(), operation.operationId());
        return new Item(owner, name, false, inPact, operation.document().where(pointer));
    }

    static Item ofHost(SpecOperation operation, String name, boolean inPact, String pointer) {
        OperationKey owner = new OperationKey(operation.host(), operation.operationId());
        return new Item(owner, name, true, inPact, operation.document().where(pointer));
    }

    /** The first word of the name: {@code field}, {@code parameter}, {@code error}. */
    String kind() {
        return name.split(" ", 2)[0];
    }

    /** What an exchange has to have shown for this item to be covered. */
    String sign() {
        return ofHost ? sign(owner.host(), "", name) : sign(owner.host(), owner.operationId(), name);
    }

    static String sign(String host, String operationId, String name) {
        return host + " " + operationId + " " + name;
    }
}
