package attune.io.musicxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// The order in which measures are played, with repeats, endings and jumps. After a jump back no repeat is taken and the last
/// ending is played, as is usual.
final class Unfolding {
    private static final int MOST_MEASURES = 50_000;
    private final List<ParsedMeasure.Jumps> measures;
    private final List<Set<Integer>> endings = new ArrayList<>();
    private final List<Integer> order = new ArrayList<>();
    private int at;
    private int sectionStart;
    private int pass = 1;
    private boolean jumped;

    private Unfolding(List<ParsedMeasure.Jumps> measures) {
        this.measures = measures;
        Set<Integer> open = Set.of();
        for (ParsedMeasure.Jumps measure : measures) {
            open = measure.endings.isEmpty() ? open : new TreeSet<>(measure.endings);
            endings.add(open);
            open = measure.endingStops ? Set.of() : open;
        }
    }

    /// The measures as they are written, from 0.
    static List<Integer> written(int measures) {
        return IntStream.range(0, measures).boxed().toList();
    }

    static List<Integer> played(List<ParsedMeasure.Jumps> measures) {
        return new Unfolding(measures).play();
    }

    private List<Integer> play() {
        while (at < measures.size() && order.size() < MOST_MEASURES) {
            enter();
            boolean skipped = !endings.get(at).isEmpty() && !endings.get(at).contains(pass);
            if (skipped) {
                at++;
            } else {
                order.add(at);
                at = next(measures.get(at));
            }
        }
        return order;
    }

    /// A section begins at its sign, and behind the last of the endings before it.
    private void enter() {
        boolean behindEndings = at > 0 && endings.get(at).isEmpty() && !endings.get(at - 1).isEmpty();
        boolean begins = measures.get(at).forward || behindEndings;
        if (begins && at != sectionStart && !jumped) {
            sectionStart = at;
            pass = 1;
        }
    }

    private int next(ParsedMeasure.Jumps measure) {
        if (jumped) {
            return afterJump(measure);
        }
        if (measure.backward > 0 && pass < measure.backward) {
            pass++;
            return sectionStart;
        }
        if (measure.backward > 0 && endings.get(at).isEmpty()) {
            sectionStart = at + 1;
            pass = 1;
        }
        if (measure.daCapo || measure.dalSegno) {
            jumped = true;
            pass = 2;
            return measure.daCapo ? 0 : firstWith(true);
        }
        return at + 1;
    }

    private int afterJump(ParsedMeasure.Jumps measure) {
        if (measure.fine) {
            return measures.size();
        }
        if (measure.toCoda) {
            int coda = firstWith(false);
            return coda > at ? coda : at + 1;
        }
        return at + 1;
    }

    private int firstWith(boolean segno) {
        for (int i = 0; i < measures.size(); i++) {
            if (segno ? measures.get(i).segno : measures.get(i).coda && !measures.get(i).toCoda) {
                return i;
            }
        }
        return segno ? 0 : -1;
    }
}
