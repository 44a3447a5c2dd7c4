package attune.ui.help;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Side;
import org.jspecify.annotations.Nullable;

/// Where a hint stands, beside what it points at and inside of the window.
///
/// @param side of the target, or null where it points at nothing: then it has no arrow
/// @param tipX where the tip of its arrow is, `tipY` likewise
record HintPlace(double x, double y, @Nullable Side side, double tipX, double tipY) {
    private static final double MARGIN = 12;
    /// Between the target and the hint, for the arrow.
    private static final double GAP = 12;
    /// The arrow keeps so far from the hint's corners.
    private static final double CORNER = 18;

    /// @param target what it points at, or null where that is not in sight
    /// @param size of the hint, `area` of the window
    static HintPlace of(@Nullable Bounds target, Bounds size, Bounds area, Side wished) {
        if (target == null) {
            return new HintPlace(Math.rint((area.getWidth() - size.getWidth()) / 2),
                    Math.rint((area.getHeight() - size.getHeight()) / 2), null, 0, 0);
        }
        return sides(wished).stream().filter(side -> fits(target, size, area, side)).findFirst()
                .map(side -> beside(target, size, area, side))
                .orElseGet(() -> beside(target, size, area, wished).withoutArrow());
    }

    private HintPlace withoutArrow() {
        return new HintPlace(x, y, null, 0, 0);
    }

    private static List<Side> sides(Side wished) {
        List<Side> sides = new ArrayList<>(List.of(wished));
        sides.addAll(List.of(Side.RIGHT, Side.LEFT, Side.BOTTOM, Side.TOP));
        return sides;
    }

    private static boolean fits(Bounds target, Bounds size, Bounds area, Side side) {
        double room = switch (side) {
            case RIGHT -> area.getMaxX() - target.getMaxX();
            case LEFT -> target.getMinX();
            case BOTTOM -> area.getMaxY() - target.getMaxY();
            case TOP -> target.getMinY();
        };
        return room >= GAP + MARGIN + (side.isVertical() ? size.getWidth() : size.getHeight());
    }

    private static HintPlace beside(Bounds target, Bounds size, Bounds area, Side side) {
        double x = switch (side) {
            case RIGHT -> target.getMaxX() + GAP;
            case LEFT -> target.getMinX() - GAP - size.getWidth();
            case TOP, BOTTOM -> target.getCenterX() - size.getWidth() / 2;
        };
        double y = switch (side) {
            case BOTTOM -> target.getMaxY() + GAP;
            case TOP -> target.getMinY() - GAP - size.getHeight();
            case LEFT, RIGHT -> target.getCenterY() - size.getHeight() / 2;
        };
        Bounds hint = new BoundingBox(Math.rint(within(x, size.getWidth(), area.getWidth())),
                Math.rint(within(y, size.getHeight(), area.getHeight())), size.getWidth(), size.getHeight());
        return new HintPlace(hint.getMinX(), hint.getMinY(), side, tipX(target, hint, side), tipY(target, hint, side));
    }

    private static double tipX(Bounds target, Bounds hint, Side side) {
        return switch (side) {
            case RIGHT -> hint.getMinX();
            case LEFT -> hint.getMaxX();
            case TOP, BOTTOM -> Math.rint(
                    Math.clamp(target.getCenterX(), hint.getMinX() + CORNER, hint.getMaxX() - CORNER));
        };
    }

    private static double tipY(Bounds target, Bounds hint, Side side) {
        return switch (side) {
            case BOTTOM -> hint.getMinY();
            case TOP -> hint.getMaxY();
            case LEFT, RIGHT -> Math.rint(
                    Math.clamp(target.getCenterY(), hint.getMinY() + CORNER, hint.getMaxY() - CORNER));
        };
    }

    private static double within(double place, double size, double all) {
        return Math.clamp(place, MARGIN, Math.max(MARGIN, all - MARGIN - size));
    }
}
