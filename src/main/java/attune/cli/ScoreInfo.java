package attune.cli;

import attune.io.Repair;
import attune.io.ScoreFile;
import attune.music.KeySignature;
import attune.music.Score;
import attune.music.TempoChange;
import attune.music.TimeSignature;
import attune.music.Track;
import attune.project.PieceFiles;
import attune.project.Project;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What `info` says of a score.
final class ScoreInfo {
    private ScoreInfo() {}

    static JsonObject json(PieceFiles.Opened piece) {
        JsonObject json = json(piece.file());
        Project project = piece.project();
        if (project != null) {
            json.addProperty("kind", "project");
            json.addProperty("title", project.title());
            json.addProperty("composer", project.composer());
            json.addProperty("takes", project.takes().size());
        }
        return json;
    }

    private static JsonObject json(ScoreFile file) {
        JsonObject json = new JsonObject();
        json.addProperty("kind", "score");
        json.addProperty("format", file.format());
        json.addProperty("tracks", file.score().tracks().size());
        json.addProperty("notes", file.score().noteCount());
        json.addProperty("quarters", file.score().quarters());
        JsonArray repairs = new JsonArray();
        for (Repair repair : file.repairs()) {
            JsonObject entry = new JsonObject();
            entry.addProperty("offset", repair.offset());
            entry.addProperty("problem", repair.problem());
            repairs.add(entry);
        }
        json.add("repairs", repairs);
        json.addProperty("seconds", seconds(file.score()));
        json.add("remarks", Json.tree(file.remarks()));
        return json;
    }

    static String text(PieceFiles.Opened piece) {
        ScoreFile file = piece.file();
        Score score = file.score();
        TextTable table = new TextTable();
        table.row("Format", file.format());
        addOwn(table, piece.project());
        table.row("Length", String.format(Locale.ROOT, "%.2f quarters, %s", score.quarters(), clock(seconds(score))));
        table.row("Meter",
                either(score.timeSignatures().stream().map(TimeSignature::toString).toList(), "4/4 (not said)"));
        table.row("Key", either(score.keySignatures().stream().map(KeySignature::longName).toList(), "not said"));
        table.row("Tempo", either(score.tempos().stream().map(ScoreInfo::tempo).toList(), "120 (not said)"));
        table.row("Notes", Integer.toString(score.noteCount()));
        for (int i = 0; i < score.tracks().size(); i++) {
            table.row(i == 0 ? "Tracks" : "", track(score.tracks().get(i)));
        }
        list(table, "Repaired", file.repairs().stream().map(Repair::toString).toList());
        list(table, "Remarks", file.remarks());
        return table.toString();
    }

    /// What a project holds beside its score.
    private static void addOwn(TextTable table, @Nullable Project project) {
        if (project != null) {
            table.row("Title", project.title());
            if (!project.composer().isEmpty()) {
                table.row("Composer", project.composer());
            }
            table.row("Takes", Integer.toString(project.takes().size()));
        }
    }

    private static void list(TextTable table, String name, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            table.row(i == 0 ? name : "", lines.get(i));
        }
    }

    private static String track(Track track) {
        String name = track.name().isBlank() ? "(no name)" : track.name().strip();
        return name + ": " + Words.count(track.notes().size(), "note") + ", "
                + (track.isPercussion() ? "percussion" : "program " + (track.program() + 1));
    }

    private static String tempo(TempoChange tempo) {
        return String.format(Locale.ROOT, "%.4g", tempo.quartersPerMinute());
    }

    /// The first few of a list, each only once in a row.
    private static String either(List<String> values, String none) {
        List<String> distinct = values.stream().distinct().toList();
        if (distinct.isEmpty()) {
            return none;
        }
        return String.join(", ", distinct.subList(0, Math.min(6, distinct.size())))
                + (distinct.size() > 6 ? " and " + (distinct.size() - 6) + " more" : "");
    }

    private static double seconds(Score score) {
        return score.tempoMap().micros(score.end()) / 1e6;
    }

    private static String clock(double seconds) {
        long whole = Math.round(seconds);
        return whole / 60 + ":" + String.format(Locale.ROOT, "%02d", whole % 60);
    }
}
