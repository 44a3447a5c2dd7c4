package attune.cli;

import attune.dataset.survey.CopyGroup;
import attune.dataset.survey.PieceFacts;
import attune.dataset.survey.Survey;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The rows of a surveyed folder, for people and for programs.
final class CorpusTable {
    private final Survey survey;
    private final Map<String, CopyGroup> groups = new HashMap<>();
    private final Map<String, String> whys = new HashMap<>();

    CorpusTable(Survey survey) {
        this.survey = survey;
        for (CopyGroup group : survey.copies()) {
            group.files().forEach(file -> groups.put(file, group));
            group.copies().forEach(copy -> whys.put(copy.file(), copy.why()));
        }
    }

    JsonArray json(List<PieceFacts> rows) {
        JsonArray array = new JsonArray();
        rows.forEach(row -> array.add(json(row)));
        return array;
    }

    private JsonObject json(PieceFacts row) {
        JsonObject json = new JsonObject();
        json.addProperty("file", row.file());
        json.addProperty("title", row.title());
        json.addProperty("composer", row.composer());
        json.addProperty("key", row.key());
        json.addProperty("keyGiven", row.keyGiven());
        json.addProperty("meter", row.meter());
        json.addProperty("meterChanges", row.meterChanges());
        json.addProperty("tempo", row.tempo());
        json.addProperty("tracks", row.tracks());
        json.addProperty("voices", row.voices());
        json.addProperty("notes", row.notes());
        json.addProperty("bars", row.bars());
        json.addProperty("seconds", row.seconds());
        json.addProperty("rejected", row.rejection());
        json.add("problems", Json.tree(row.problems()));
        CopyGroup group = groups.get(row.file());
        json.add("duplicates", Json.tree(group == null
                ? List.of()
                : group.files().stream().filter(file -> !file.equals(row.file())).toList()));
        json.addProperty("duplicate", whys.getOrDefault(row.file(), ""));
        return json;
    }

    String text(List<PieceFacts> rows) {
        TextTable table = new TextTable().row("file", "title", "composer", "key", "meter", "tempo", "tracks", "voices",
                "notes", "bars", "length", "remarks");
        rows.forEach(row -> add(table, row));
        return table + System.lineSeparator() + System.lineSeparator() + summary(rows.size());
    }

    private void add(TextTable table, PieceFacts row) {
        if (row.isRejected()) {
            table.row(row.file(), "", "", "", "", "", "", "", "", "", "", row.remarks(""));
            return;
        }
        String remarks = row.remarks(whys.getOrDefault(row.file(), ""));
        table.row(row.file(), cut(row.title()), cut(row.composer()), row.keyWords(), row.meterWords(),
                String.format(Locale.ROOT, "%.0f", row.tempo()), Integer.toString(row.tracks()),
                Integer.toString(row.voices()), Integer.toString(row.notes()), Integer.toString(row.bars()),
                clock(row.seconds()), remarks);
    }

    private String summary(int shown) {
        return Words.count(survey.rows().size(), "file") + " read, " + survey.rejected() + " rejected, "
                + Words.count(survey.spare(), "duplicate")
                + (shown < survey.rows().size() ? "; " + shown + " shown" : "")
                + (survey.more() ? "; the folder holds more files than are read" : "");
    }

    private static String cut(String text) {
        return text.length() > 32 ? text.substring(0, 31) + "…" : text;
    }

    private static String clock(double seconds) {
        long whole = Math.round(seconds);
        return whole / 60 + ":" + String.format(Locale.ROOT, "%02d", whole % 60);
    }
}
