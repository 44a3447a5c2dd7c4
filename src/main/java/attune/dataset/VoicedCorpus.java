package attune.dataset;

import java.util.ArrayList;
import java.util.List;

/// Pieces as voices to learn from, sorted by name, all with the same number of voices, and what was left out and why.
public record VoicedCorpus(List<VoicedPiece> pieces, List<Corpus.Rejected> rejected,
        List<Corpus.Duplicate> duplicates) {
    public VoicedCorpus {
        pieces = List.copyOf(pieces);
        rejected = List.copyOf(rejected);
        duplicates = List.copyOf(duplicates);
    }

    /// How many voices each piece has; 0 without pieces.
    public int voices() {
        return pieces.isEmpty() ? 0 : pieces.getFirst().voices().size();
    }

    /// The corpus in short sentences, one a line: the figures first, then each file that was left out and why.
    public List<String> sentences() {
        List<String> lines = new ArrayList<>();
        int events = pieces.stream().mapToInt(VoicedPiece::events).sum();
        lines.add(CorpusReport.count(pieces.size(), "piece") + ", " + CorpusReport.count(voices(), "voice") + ", "
                + CorpusReport.count(events, "event"));
        rejected.forEach(file -> lines.add(file.toString()));
        duplicates.forEach(piece -> lines.add(piece.toString()));
        return List.copyOf(lines);
    }
}
