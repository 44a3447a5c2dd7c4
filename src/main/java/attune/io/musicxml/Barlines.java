package attune.io.musicxml;

import org.audiveris.proxymusic.BackwardForward;
import org.audiveris.proxymusic.Barline;
import org.audiveris.proxymusic.Ending;
import org.audiveris.proxymusic.StartStopDiscontinue;

/// Reads repeats and endings at bar lines.
final class Barlines {
    /// Nobody repeats a section more often.
    private static final int MOST_TIMES = 32;

    private Barlines() {}

    static void read(Barline barline, ParsedMeasure.Jumps jumps) {
        if (barline.getRepeat() != null) {
            if (barline.getRepeat().getDirection() == BackwardForward.FORWARD) {
                jumps.forward = true;
            } else {
                jumps.backward = barline.getRepeat().getTimes() == null
                        ? 2
                        : Math.clamp(barline.getRepeat().getTimes().longValue(), 1, MOST_TIMES);
            }
        }
        Ending ending = barline.getEnding();
        if (ending != null) {
            if (ending.getType() == StartStopDiscontinue.START) {
                addNumbers(ending.getNumber(), jumps);
            } else {
                jumps.endingStops = true;
            }
        }
        jumps.segno |= barline.getSegno() != null;
        jumps.coda |= barline.getCoda() != null;
    }

    private static void addNumbers(String numbers, ParsedMeasure.Jumps jumps) {
        for (String number : numbers.split("[, ]+")) {
            if (number.matches("\\d{1,2}")) {
                jumps.endings.add(Integer.parseInt(number));
            }
        }
    }
}
