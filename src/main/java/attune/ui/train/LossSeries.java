package attune.ui.train;

import attune.model.VoicesStep;
import attune.ui.chart.CurveChart;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// Gathers the losses of a training on the model lane, and hands them over in means of some steps each, so that a long training has no
/// more points than a short one. Any thread.
final class LossSeries {
    private static final int MOST_POINTS = 250;
    private final int together;
    private final List<CurveChart.Point> points = new ArrayList<>();
    private final List<VoicesStep> gathered = new ArrayList<>();
    private @Nullable VoicesStep newest;

    LossSeries(int steps) {
        together = Math.max(1, steps / MOST_POINTS);
    }

    synchronized void add(VoicesStep step) {
        newest = step;
        gathered.add(step);
        if (gathered.size() >= together) {
            points.add(new CurveChart.Point(step.step(), List.of(mean(VoicesStep::critic), mean(VoicesStep::generator),
                    mean(VoicesStep::penalty), mean(VoicesStep::gap))));
            gathered.clear();
        }
    }

    private double mean(ToDoubleFunction<VoicesStep> value) {
        return gathered.stream().mapToDouble(value).average().orElse(Double.NaN);
    }

    /// Those from that one on: of the critic, the generator, the penalty and the gap.
    synchronized List<CurveChart.Point> from(int index) {
        return List.copyOf(points.subList(Math.min(index, points.size()), points.size()));
    }

    /// Null before the first.
    synchronized @Nullable VoicesStep newest() {
        return newest;
    }
}
