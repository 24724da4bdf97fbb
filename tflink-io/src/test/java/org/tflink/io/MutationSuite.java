package org.tflink.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.CancellationToken;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherExecutionRequest;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherExecutionRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * The tests of this module as mutation testing runs them: each class is one test, which ends with the first failure.
 * Mutation testing starts every test on its own, and this module has more than 17,000, most of them the arguments of a
 * few methods. The build does not run this class. It lacks the classes that take several seconds, that measure time and
 * memory, or that need other programs.
 */
class MutationSuite {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "internal.bytes.AtomicFileTest",
                "internal.bytes.ByteInputTest",
                "internal.bytes.ByteKeyedCacheTest",
                "internal.bytes.ByteScanTest",
                "internal.bytes.ReadAheadTest",
                "internal.bytes.TextBytesTest",
                "internal.bytes.TextOutputTest",
                "internal.cell.RowValuesTest",
                "internal.cell.SharedCellsTest",
                "internal.page.FastPageTest",
                "internal.page.FrontMatterWriterTest",
                "internal.page.PlainScalarTest",
                "internal.table.FastRowsTest",
                "internal.table.FileKindTest",
                "internal.table.MitabGroupTest",
                "usage.BindingSiteFilesTest",
                "usage.FaultsTest",
                "usage.InputTest",
                "usage.InteractionTableTest",
                "usage.LenientReadingTest",
                "usage.LongLinesTest",
                "usage.MitabTest",
                "usage.OtherKindsTest",
                "usage.PageBodyTest",
                "usage.PageErrorsTest",
                "usage.PageReaderTest",
                "usage.PageWriterTest",
                "usage.ParallelRowsTest",
                "usage.ReplacedFileTest",
                "usage.RowsTest",
                "usage.SmallFilesTest",
                "usage.SourcesTest",
                "usage.TextTest",
                "usage.TFLinkModuleTest"
            })
    void allPass(String tests) throws ClassNotFoundException {
        FirstFailure first = new FirstFailure();
        LauncherExecutionRequest request = LauncherExecutionRequestBuilder.request(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(Class.forName("org.tflink.io." + tests)))
                                .filters(TagFilter.excludeTags("long"))
                                .build())
                .listeners(first)
                .cancellationToken(first.cancellation)
                .build();

        LauncherFactory.create().execute(request);

        assertThat(first.failure).isEmpty();
    }

    /** Ends the tests when one fails. */
    private static final class FirstFailure implements TestExecutionListener {

        final CancellationToken cancellation = CancellationToken.create();

        Optional<Throwable> failure = Optional.empty();

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (result.getStatus() == TestExecutionResult.Status.FAILED) {
                failure = result.getThrowable();
                cancellation.cancel();
            }
        }
    }
}
