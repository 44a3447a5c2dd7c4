package attune.ui.library;

import attune.ui.common.ModelLibrary;
import attune.ui.common.Takes;
import java.nio.file.Path;

/// A row of the library.
sealed interface LibraryItem {
    record Heading(String text) implements LibraryItem {}

    /// Says in grey what will stand here.
    record Hint(String text) implements LibraryItem {}

    record ExampleItem(Example example) implements LibraryItem {}

    record SampleItem(Sample sample) implements LibraryItem {}

    record RecentItem(Path path) implements LibraryItem {}

    record TakeItem(Takes.Entry take) implements LibraryItem {}

    record ModelItem(ModelLibrary.Entry model) implements LibraryItem {}
}
