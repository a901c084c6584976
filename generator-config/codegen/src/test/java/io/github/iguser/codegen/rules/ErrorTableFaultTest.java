package io.github.iguser.codegen.rules;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Tests that faults in the table of error codes are refused with file, line and remedy. */
class ErrorTableFaultTest extends FaultySpec {
    @Test
    void refusesErrorCodeWithUnknownCategory() throws IOException {
        refused(
                "common/error-codes.yaml",
                "category: permission",
                "category: permissions",
                "spec/common/error-codes.yaml:23: category of the error code is permissions; it is one of token, permission,"
                        + " rate-limit, transient, invalid-request");
    }

    @Test
    void refusesErrorCodeThatIsNotANumber() throws IOException {
        refused(
                "common/error-codes.yaml",
                "- code: 200",
                "- code: two hundred",
                "2 faults in the spec:\nspec/common/error-codes.yaml:23: the code of an error is two hundred;"
                        + " write a whole number\nspec/edges/ig-user.yaml:27: x-errors of getIgUser names code 201,"
                        + " which the table of codes lacks; add it to x-error-codes or correct it");
    }

    private void refusedTable(String text, String replacement, String message) throws IOException {
        refused("common/error-codes.yaml", text, replacement, "spec/common/error-codes.yaml:" + message);
    }

    @Test
    void refusesCodeWithSubcodesOnly() throws IOException {
        refusedTable(
                "- code: 1000\n  to: 9999\n  subcode: 8",
                "- code: 1000\n  subcode: 8",
                "28: the error code 1000/8 has no fallback; add an entry of the code alone, without subcode and messages,"
                        + " for its other subcodes and texts");
    }

    @Test
    void refusesCodeWithTextsOnly() throws IOException {
        refusedTable(
                "- code: 110\n  messages:",
                "- code: 111\n  messages:",
                "9: the error code 111 has no fallback; add an entry of the code alone, without subcode and messages,"
                        + " for its other subcodes and texts");
    }

    @Test
    void refusesTextsThatMatchAnything() throws IOException {
        refusedTable(
                "    - The user * has been renamed\n",
                "    - '**'\n",
                "9: the error code 110 has messages that match any text, or none; give the documented texts, with * for"
                        + " what changes in them");
    }

    @Test
    void refusesTwoIndistinguishableEntries() throws IOException {
        refusedTable(
                "  repeat: new-token\n",
                "  repeat: new-token\n- code: 110\n  messages: ['* \"moved\" *']\n  meaning: m\n"
                        + "  category: permission\n  repeat: never\n",
                "28: the error code 110 is in the table twice, first at spec/common/error-codes.yaml:9; merge"
                        + " them, or distinguish them by their messages");
    }

    @Test
    void refusesAMisspeltKeyOfAnErrorCode() throws IOException {
        refusedTable(
                "  advice: Ask for the new name.",
                "  advise: Ask for the new name.",
                "9: the error code 110 has the unknown key advise; use one of code, to, subcode, messages, meaning,"
                        + " category, repeat, advice, evidence");
    }

    @Test
    void refusesErrorMissingInTheTable() throws IOException {
        refused(
                "edges/ig-user.yaml",
                "subcode: 7",
                "subcode: 8",
                "spec/edges/ig-user.yaml:24: x-errors of getIgUser names code 110 subcode 8, which the table of codes lacks;"
                        + " add it to x-error-codes or correct it");
    }
}
