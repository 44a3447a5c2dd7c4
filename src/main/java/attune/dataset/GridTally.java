package attune.dataset;

import java.util.ArrayList;
import java.util.List;

/// Counts what cutting pieces into windows used and what it did not, and says so.
final class GridTally {
    private final int bars;
    private final List<String> unfit = new ArrayList<>();
    private int pieces;
    private int windows;
    private int pickups;
    private int otherMeter;
    private int cutShort;
    private int lonely;
    private int silent;
    private int tooHigh;
    private long betweenSteps;

    /// @param bars of a window
    GridTally(int bars) {
        this.bars = bars;
    }

    /// A piece that gave so many windows.
    void addUsed(int more) {
        pieces++;
        windows += more;
    }

    /// A piece without room for a window.
    void addUnfit(String piece, GridOptions.Cut cut) {
        unfit.add(piece + ": " + switch (cut) {
            case FIRST_STEPS -> "shorter than " + CorpusReport.count(bars, "bar");
            case WHOLE_BARS -> "nowhere " + CorpusReport.count(bars, "whole bar") + " of 4/4 on end";
        });
    }

    /// The bars of a piece, those in runs too short for a window among them.
    void add(WholeBars piece) {
        pickups += piece.pickups();
        otherMeter += piece.otherMeter();
        cutShort += piece.cutShort();
        lonely += piece.runs().stream().mapToInt(WholeBars.Run::bars).filter(run -> run < bars).sum();
    }

    /// A window in which a voice is silent throughout, where that is not wanted.
    void addSilent() {
        silent++;
    }

    /// A window with a pitch that no grid has.
    void addTooHigh() {
        tooHigh++;
    }

    /// Notes that begin beside the grid.
    void addBetweenSteps(long more) {
        betweenSteps += more;
    }

    List<String> sentences() {
        List<String> lines = new ArrayList<>();
        lines.add(CorpusReport.count(windows, "window") + " of " + CorpusReport.count(bars, "bar") + " from "
                + CorpusReport.count(pieces, "piece"));
        say(lines, pickups, "pickup", " not used");
        say(lines, otherMeter, "bar", " in other meters than 4/4, not used");
        say(lines, cutShort, "bar", " cut short, not used");
        say(lines, lonely, "whole bar", " too few on end for a window, not used");
        say(lines, silent, "window", " left out: a voice is silent throughout");
        say(lines, tooHigh, "window", " left out: a note is higher than B5, the highest of the grid");
        say(lines, betweenSteps, "note",
                " between two sixteenths, heard from the next one on, or not at all where over by then");
        lines.addAll(unfit);
        return List.copyOf(lines);
    }

    private static void say(List<String> lines, long number, String noun, String rest) {
        if (number > 0) {
            lines.add(CorpusReport.count(number, noun) + rest);
        }
    }
}
