package attune.cli;

import attune.generate.SamplingOptions;
import attune.picture.PictureFormat;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One of the takes that `compose` writes: how it is drawn, and where it and its heat maps go.
///
/// @param heatmaps the folder of its heat maps, or null where none are wanted
record ComposedTake(SamplingOptions options, Path out, @Nullable Path heatmaps) {
    /// One take keeps the names as they are; several are numbered, `name-1.mid` with maps in `maps/1`, and each has the seed after
    /// the one before.
    static List<ComposedTake> plan(int takes, SamplingOptions options, Path out, @Nullable Path heatmaps) {
        if (takes == 1) {
            return List.of(new ComposedTake(options, out, heatmaps));
        }
        return IntStream.rangeClosed(1, takes).mapToObj(number -> new ComposedTake(
                options.withSeed(options.seed() + number - 1), PictureFormat.numbered(out, number),
                heatmaps == null ? null : heatmaps.resolve(String.valueOf(number)))).toList();
    }
}
