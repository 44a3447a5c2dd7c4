package attune.io;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds title and composer in a MIDI file, which has no field for either: the first track's name is the title by custom, a text such as
/// `Composer: J. S. Bach` names the composer, and where none does the notice of rights may.
final class MidiCredit {
    private static final Pattern COMPOSER = Pattern
            .compile("(?is)\\s*(?:composer|composed by|music by|music)\\s*:?\\s+(\\S.*)");
    private static final Pattern RIGHTS = Pattern
            .compile("(?i)\\(c\\)|©|copyright|all rights reserved\\.?|\\b(1[5-9]|20)\\d\\d\\b|\\bby\\b");

    private MidiCredit() {}

    static Credit of(MidiHeader header, List<RawTrack> tracks) {
        return new Credit(title(header, tracks), composer(tracks));
    }

    /// The name of a track with notes is that of its instrument as a rule, but where it is the only track.
    private static String title(MidiHeader header, List<RawTrack> tracks) {
        if (tracks.isEmpty()) {
            return "";
        }
        RawTrack first = tracks.getFirst();
        boolean whole = header.type() == 0 || first.parts.values().stream().allMatch(part -> part.places().isEmpty());
        return whole ? first.name : "";
    }

    private static String composer(List<RawTrack> tracks) {
        for (RawTrack track : tracks) {
            for (String words : track.words) {
                Matcher named = COMPOSER.matcher(words);
                if (named.matches()) {
                    return named.group(1);
                }
            }
        }
        return tracks.stream().map(track -> track.copyright).filter(notice -> !notice.isEmpty()).findFirst()
                .map(MidiCredit::holder).orElse("");
    }

    /// Without the signs of a notice, a name is left.
    private static String holder(String notice) {
        return RIGHTS.matcher(notice).replaceAll(" ").replaceAll("^[\\s,.;:–-]+|[\\s,;:–-]+$", "");
    }
}
