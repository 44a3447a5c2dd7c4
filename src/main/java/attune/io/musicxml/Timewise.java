package attune.io.musicxml;

import java.util.LinkedHashMap;
import java.util.Map;
import org.audiveris.proxymusic.ObjectFactory;
import org.audiveris.proxymusic.ScorePartwise;
import org.audiveris.proxymusic.ScoreTimewise;

/// Turns a score whose measures hold parts into one whose parts hold measures.
final class Timewise {
    private static final ObjectFactory FACTORY = new ObjectFactory();

    private Timewise() {}

    static ScorePartwise turned(ScoreTimewise timewise) {
        ScorePartwise partwise = FACTORY.createScorePartwise();
        partwise.setWork(timewise.getWork());
        partwise.setMovementTitle(timewise.getMovementTitle());
        partwise.setIdentification(timewise.getIdentification());
        partwise.setPartList(timewise.getPartList());
        Map<Object, ScorePartwise.Part> parts = new LinkedHashMap<>();
        for (ScoreTimewise.Measure measure : timewise.getMeasure()) {
            for (ScoreTimewise.Measure.Part part : measure.getPart()) {
                ScorePartwise.Part.Measure turned = FACTORY.createScorePartwisePartMeasure();
                turned.setNumber(measure.getNumber());
                turned.setImplicit(measure.getImplicit());
                turned.getNoteOrBackupOrForward().addAll(part.getNoteOrBackupOrForward());
                parts.computeIfAbsent(part.getId(), id -> {
                    ScorePartwise.Part made = FACTORY.createScorePartwisePart();
                    made.setId(id);
                    return made;
                }).getMeasure().add(turned);
            }
        }
        partwise.getPart().addAll(parts.values());
        return partwise;
    }
}
