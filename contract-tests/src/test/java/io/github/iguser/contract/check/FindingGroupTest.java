package io.github.iguser.contract.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingGroupTest {

    private static Finding finding(String operation, String recording, String message, String specLocation) {
        return new Finding(
                "spec <-> recordings", "graph.facebook.com", operation, recording, "", message, specLocation);
    }

    @Test
    void groupsEqualMessagesAboutOnePlace() {
        List<FindingGroup> groups = FindingGroup.of(List.of(
                finding("getIgUser", "a", "is 12, described as string", "spec.yaml:1"),
                finding("listMedia", "b", "is 345, described as string", "spec.yaml:1"),
                finding("listMedia", "c", "is 6, described as string", "spec.yaml:1")));

        assertThat(groups).hasSize(1);
        assertThat(groups.get(0).first().subject()).isEqualTo("a");
        assertThat(groups.get(0).others()).isEqualTo("2 more like it, 2 operations in all: b, c");
    }

    @Test
    void separatesOtherMessagesAndPlaces() {
        List<FindingGroup> groups = FindingGroup.of(List.of(
                finding("getIgUser", "a", "is 12, described as string", "spec.yaml:1"),
                finding("getIgUser", "a", "is 12, described as string", "spec.yaml:2"),
                finding("getIgUser", "a", "is text, described as number", "spec.yaml:1")));

        assertThat(groups)
                .hasSize(3)
                .allSatisfy(group -> assertThat(group.others()).isNull());
    }

    @Test
    void namesTheFirstFewPlacesOnly() {
        List<FindingGroup> groups = FindingGroup.of(List.of(
                finding("getIgUser", "a", "m", "spec.yaml:1"),
                finding("getIgUser", "b", "m", "spec.yaml:1"),
                finding("getIgUser", "c", "m", "spec.yaml:1"),
                finding("getIgUser", "d", "m", "spec.yaml:1"),
                finding("getIgUser", "e", "m", "spec.yaml:1")));

        assertThat(groups.get(0).others()).isEqualTo("4 more like it: b, c, d, ...");
    }
}
