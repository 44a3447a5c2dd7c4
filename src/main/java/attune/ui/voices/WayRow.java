package attune.ui.voices;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.Region;

/// A slider between two names, and below it a picture for each stop, under its place on the slider.
final class WayRow extends Region {
    private static final double ENDS = 56;
    private static final double SLIDER = 24;
    private static final double GAP = 10;
    private final Label start;
    private final Slider slider;
    private final Label end;
    private final List<WayStop> stops;

    WayRow(Label start, Slider slider, Label end, List<WayStop> stops) {
        this.start = start;
        this.slider = slider;
        this.end = end;
        this.stops = new ArrayList<>(stops);
        getChildren().addAll(start, slider, end);
        getChildren().addAll(stops);
        setMinWidth(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        return insets.getTop() + SLIDER + GAP + WayStop.HEIGHT + insets.getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double left = insets.getLeft();
        double top = insets.getTop();
        double width = getWidth() - left - insets.getRight();
        layoutInArea(start, left, top, ENDS, SLIDER, 0, HPos.LEFT, VPos.CENTER);
        layoutInArea(end, left + width - ENDS, top, ENDS, SLIDER, 0, HPos.RIGHT,
                VPos.CENTER);
        slider.resizeRelocate(left + ENDS, top, width - 2 * ENDS, SLIDER);
        double thumb = SLIDER;
        double first = left + ENDS + thumb / 2;
        double apart = (width - 2 * ENDS - thumb) / (stops.size() - 1);
        double size = Math.min(WayStop.WIDTH, Math.max(24, apart - 6));
        for (int i = 0; i < stops.size(); i++) {
            stops.get(i).fit(size);
            stops.get(i).resizeRelocate(Math.rint(first + i * apart - size / 2), top + SLIDER + GAP, size,
                    WayStop.HEIGHT);
        }
    }
}
