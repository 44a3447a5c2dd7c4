package attune.io;

import attune.music.Score;
import java.util.List;

/// What a reader made of a file: the score, the format in words, and each fault that it got over, by place in the file.
///
/// `remarks` say what a sound file holds that a score has no place for, such as lyrics, and what it holds in another way.
///
/// @param repeats whether the file has repeats, endings or jumps that the score does not play out
public record ScoreFile(Score score, String format, List<Repair> repairs, List<String> remarks, Credit credit,
        boolean repeats) {
    public ScoreFile {
        repairs = List.copyOf(repairs);
        remarks = List.copyOf(remarks);
    }
}
