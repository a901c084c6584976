package io.github.iguser.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.iguser.facebook.FacebookLoginClient;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherConstants;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs small test classes that register the extension in each way. */
class StandInExtensionTest {

    /** The addresses of the stand-ins that the tests of a class called. */
    private static final List<String> CALLED = new ArrayList<>();

    @BeforeEach
    void clear() {
        CALLED.clear();
    }

    @Test
    void livesUntilTheClassEndsThatDeclaresIt() {
        assertThat(failuresOf(WithNestedClasses.class)).isEmpty();
        assertThat(CALLED).hasSize(4);
        assertThat(CALLED.stream().distinct()).hasSize(1);
    }

    @Test
    void startsForEachTestOfAnInstanceField() {
        assertThat(failuresOf(WithInstanceField.class)).isEmpty();
        assertThat(CALLED).hasSize(3);
    }

    @Test
    void runsForAClassWithTheAnnotation() {
        assertThat(failuresOf(WithAnnotation.class)).isEmpty();
        assertThat(CALLED).hasSize(3);
        assertThat(CALLED.stream().distinct()).hasSize(1);
    }

    @Test
    void startsForAMethodWithTheAnnotation() {
        assertThat(failuresOf(WithAnnotatedMethod.class)).isEmpty();
        assertThat(CALLED).hasSize(1);
    }

    @Test
    void runsForAnInstanceFieldOfAClassWithOneInstance() {
        assertThat(failuresOf(WithOneInstance.class)).isEmpty();
        assertThat(CALLED).hasSize(3);
        assertThat(CALLED.stream().distinct()).hasSize(1);
    }

    @Test
    void keepsAClientOfTheClassOpenUntilTheClassEnds() {
        assertThat(failuresOf(WithClientOfTheClass.class)).isEmpty();
        assertThat(CALLED).hasSize(4);
        assertThat(WithClientOfTheClass.client)
                .satisfies(client -> assertThat(failureOf(client)).contains("closed"));
        assertThat(WithClientOfTheClass.ofATest)
                .satisfies(client -> assertThat(failureOf(client)).contains("closed"));
    }

    @Test
    void givesAClientToAConstructor() {
        assertThat(failuresOf(WithConstructor.class)).isEmpty();
        assertThat(CALLED).hasSize(2);
    }

    @Test
    void saysWhyAConstructorCannotTakeTheStandIn() {
        assertThat(failuresOf(WithConstructorOfOneInstance.class))
                .singleElement()
                .asString()
                .contains("calls the constructor of WithConstructorOfOneInstance before the stand-in starts")
                .contains("PER_CLASS")
                .contains("take StandIn as a parameter of the test, of @BeforeEach or of @BeforeAll");
    }

    private static List<String> failuresOf(Class<?> tests) {
        List<String> failures = new ArrayList<>();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(tests))
                                .configurationParameter(LauncherConstants.CAPTURE_STDOUT_PROPERTY_NAME, "false")
                                .build(),
                        new TestExecutionListener() {
                            @Override
                            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                                result.getThrowable().ifPresent(failure -> failures.add(test + ": " + failure));
                            }
                        });
        return failures;
    }

    private static String failureOf(FacebookLoginClient client) {
        try {
            client.igUser().get(StandIn.ACCOUNT).execute();
            return "none";
        } catch (RuntimeException e) {
            return e.toString();
        }
    }

    /** Calls the stand-in, which fails if it has stopped, and notes its address. */
    private static void call(StandIn standIn) {
        try (FacebookLoginClient client = standIn.facebookClient().build()) {
            client.igUser().get(StandIn.ACCOUNT).execute();
        }
        CALLED.add(standIn.address());
    }

    static class WithNestedClasses {
        @RegisterExtension
        static final StandInExtension STAND_IN = new StandInExtension();

        private static StandIn first;

        @BeforeAll
        static void remember(StandIn standIn) {
            first = standIn;
        }

        @Test
        void callsFirst() {
            call(first);
        }

        @Nested
        class Some {
            @Test
            void calls() {
                call(first);
            }

            @Nested
            class Deeper {
                @Test
                void calls(StandIn standIn) {
                    call(standIn);
                }
            }
        }

        @Nested
        class Others {
            @Test
            void calls() {
                call(first);
                assertThat(STAND_IN.standIn()).isSameAs(first);
            }
        }
    }

    static class WithInstanceField {
        @RegisterExtension
        final StandInExtension extension = new StandInExtension();

        @Test
        void callsOne() {
            call(extension.standIn());
        }

        @Test
        void callsAnother(StandIn standIn) {
            call(standIn);
        }

        @Nested
        class InsideInstanceField {
            @Test
            void calls() {
                call(extension.standIn());
            }
        }
    }

    @ExtendWith(StandInExtension.class)
    static class WithAnnotation {
        @Test
        void callsOne(StandIn standIn) {
            call(standIn);
        }

        @Test
        void callsAnother(StandIn standIn) {
            call(standIn);
        }

        @Nested
        class InsideAnnotation {
            @Test
            void calls(StandIn standIn) {
                call(standIn);
            }
        }
    }

    static class WithAnnotatedMethod {
        @Test
        @ExtendWith(StandInExtension.class)
        void calls(StandIn standIn) {
            call(standIn);
        }
    }

    @TestInstance(Lifecycle.PER_CLASS)
    static class WithOneInstance {
        @RegisterExtension
        final StandInExtension extension = new StandInExtension();

        @BeforeAll
        void callBefore(StandIn standIn) {
            call(standIn);
        }

        @Test
        void calls() {
            call(extension.standIn());
        }

        @Nested
        class InsideOneInstance {
            @Test
            void calls() {
                call(extension.standIn());
            }
        }
    }

    static class WithClientOfTheClass {
        @RegisterExtension
        static final StandInExtension STAND_IN = new StandInExtension();

        private static FacebookLoginClient client;
        private static FacebookLoginClient ofATest;

        @BeforeAll
        static void remember(FacebookLoginClient given) {
            client = given;
        }

        @Test
        void callsOne(FacebookLoginClient own) {
            callClients(own);
        }

        @Test
        void callsAnother(FacebookLoginClient own) {
            callClients(own);
        }

        private static void callClients(FacebookLoginClient own) {
            if (ofATest != null) {
                assertThat(failureOf(ofATest)).contains("closed");
            }
            ofATest = own;
            assertThat(own).isNotSameAs(client);
            call(STAND_IN.standIn());
            client.igUser().get(StandIn.ACCOUNT).execute();
            CALLED.add("the client of the class");
        }
    }

    static class WithConstructor {
        @RegisterExtension
        static final StandInExtension STAND_IN = new StandInExtension();

        private final FacebookLoginClient client;

        WithConstructor(FacebookLoginClient client) {
            this.client = client;
        }

        @Test
        void callsOne() {
            callClient();
        }

        @Test
        void callsAnother() {
            callClient();
        }

        private void callClient() {
            client.igUser().get(StandIn.ACCOUNT).execute();
            CALLED.add("the client of the constructor");
        }
    }

    @TestInstance(Lifecycle.PER_CLASS)
    @ExtendWith(StandInExtension.class)
    static class WithConstructorOfOneInstance {
        private final StandIn standIn;

        WithConstructorOfOneInstance(StandIn standIn) {
            this.standIn = standIn;
        }

        @Test
        void calls() {
            call(standIn);
        }
    }
}
