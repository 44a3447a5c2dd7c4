package attune.io.musicxml;

import attune.music.KeySignature;
import attune.notation.NotatedBar;
import attune.notation.NotatedPart;
import attune.notation.NotatedScore;
import attune.notation.Symbol;
import attune.notation.Units;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.audiveris.proxymusic.Attributes;
import org.audiveris.proxymusic.Backup;
import org.audiveris.proxymusic.BarStyle;
import org.audiveris.proxymusic.BarStyleColor;
import org.audiveris.proxymusic.Barline;
import org.audiveris.proxymusic.Clef;
import org.audiveris.proxymusic.ClefSign;
import org.audiveris.proxymusic.Key;
import org.audiveris.proxymusic.ObjectFactory;
import org.audiveris.proxymusic.RightLeftMiddle;
import org.audiveris.proxymusic.ScorePartwise;
import org.audiveris.proxymusic.Time;
import org.audiveris.proxymusic.Transpose;
import org.audiveris.proxymusic.YesNo;

/// Writes the measures of one part: attributes where they change, directions, and each voice from the bar's start.
final class PartWriter {
    private static final ObjectFactory FACTORY = new ObjectFactory();
    private final NotatedScore score;
    private final NotatedPart part;
    private final PartEntry entry;
    private final BigInteger divisions;
    private final boolean first;

    /// @param first whether it is the part that bears tempo and marks
    PartWriter(NotatedScore score, NotatedPart part, PartEntry entry, BigInteger divisions, boolean first) {
        this.score = score;
        this.part = part;
        this.entry = entry;
        this.divisions = divisions;
        this.first = first;
    }

    ScorePartwise.Part write() {
        ScorePartwise.Part written = FACTORY.createScorePartwisePart();
        written.setId(entry.scorePart());
        Directions directions = new Directions(score, this::duration);
        for (NotatedBar bar : part.bars()) {
            ScorePartwise.Part.Measure measure = FACTORY.createScorePartwisePartMeasure();
            measure.setNumber(Integer.toString(bar.number()));
            if (!bar.whole()) {
                measure.setImplicit(YesNo.YES);
            }
            List<Object> content = measure.getNoteOrBackupOrForward();
            addAttributes(bar, content);
            if (first) {
                content.addAll(directions.in(bar));
            }
            addVoices(bar, content);
            if (score.ends() && bar.end() == part.bars().getLast().end()) {
                content.add(finalBarline());
            }
            written.getMeasure().add(measure);
        }
        return written;
    }

    private static Barline finalBarline() {
        BarStyleColor style = FACTORY.createBarStyleColor();
        style.setValue(BarStyle.LIGHT_HEAVY);
        Barline barline = FACTORY.createBarline();
        barline.setLocation(RightLeftMiddle.RIGHT);
        barline.setBarStyle(style);
        return barline;
    }

    private void addVoices(NotatedBar bar, List<Object> content) {
        NoteWriter notes = new NoteWriter(part, entry, this::duration);
        for (int i = 0; i < bar.voices().size(); i++) {
            if (i > 0) {
                Backup backup = FACTORY.createBackup();
                backup.setDuration(duration(bar.length()));
                content.add(backup);
            }
            NotatedBar.Voice voice = bar.voices().get(i);
            for (Symbol symbol : voice.symbols()) {
                content.addAll(notes.write(symbol, voice));
            }
        }
    }

    private BigDecimal duration(long units) {
        return new BigDecimal(BigInteger.valueOf(units).multiply(divisions))
                .divide(BigDecimal.valueOf(Units.QUARTER));
    }

    private void addAttributes(NotatedBar bar, List<Object> content) {
        boolean begins = bar.start() == part.bars().getFirst().start();
        if (!begins && !bar.newKey() && !bar.newTime()) {
            return;
        }
        Attributes attributes = FACTORY.createAttributes();
        if (begins) {
            attributes.setDivisions(new BigDecimal(divisions));
        }
        if (bar.newKey() && !part.isPercussion()) {
            attributes.getKey().add(key(bar.key()));
        }
        if (bar.newTime() || begins) {
            attributes.getTime().add(time(bar));
        }
        if (begins) {
            addStaves(attributes);
        }
        content.add(attributes);
    }

    private void addStaves(Attributes attributes) {
        if (part.clefs().size() > 1) {
            attributes.setStaves(BigInteger.valueOf(part.clefs().size()));
        }
        for (int staff = 1; staff <= part.clefs().size(); staff++) {
            attributes.getClef().add(clef(part.clefs().get(staff - 1), staff));
        }
        if (part.transposition().semitones() != 0) {
            attributes.getTranspose().add(transpose());
        }
    }

    private static Key key(KeySignature signature) {
        Key key = FACTORY.createKey();
        key.setFifths(BigInteger.valueOf(signature.sharps()));
        key.setMode(signature.minor() ? "minor" : "major");
        return key;
    }

    private static Time time(NotatedBar bar) {
        Time time = FACTORY.createTime();
        time.getTimeSignature().add(FACTORY.createTimeBeats(Integer.toString(bar.time().beats())));
        time.getTimeSignature().add(FACTORY.createTimeBeatType(Integer.toString(bar.time().unit())));
        if (!bar.newTime()) {
            time.setPrintObject(YesNo.NO); // a part of a piece that begins in its middle
        }
        return time;
    }

    private Clef clef(attune.notation.Clef sign, int staff) {
        Clef clef = FACTORY.createClef();
        if (sign.sign() == 'P') {
            clef.setSign(ClefSign.PERCUSSION);
        } else {
            clef.setSign(ClefSign.fromValue(String.valueOf(sign.sign())));
            clef.setLine(BigInteger.valueOf(sign.line()));
        }
        if (sign.octaves() != 0) {
            clef.setClefOctaveChange(BigInteger.valueOf(sign.octaves()));
        }
        if (part.clefs().size() > 1) {
            clef.setNumber(BigInteger.valueOf(staff));
        }
        return clef;
    }

    /// Steps of the scale, semitones and octaves; a fifth is four steps.
    private Transpose transpose() {
        int semitones = part.transposition().semitones();
        int fifths = part.transposition().fifths();
        int octaves = semitones / 12;
        int steps = 4 * fifths - 7 * ((7 * fifths - semitones) / 12);
        Transpose transpose = FACTORY.createTranspose();
        transpose.setDiatonic(BigInteger.valueOf(steps - 7L * octaves));
        transpose.setChromatic(BigDecimal.valueOf(semitones - 12L * octaves));
        if (octaves != 0) {
            transpose.setOctaveChange(BigInteger.valueOf(octaves));
        }
        return transpose;
    }
}
