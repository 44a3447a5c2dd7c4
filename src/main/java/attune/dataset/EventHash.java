package attune.dataset;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;

/// The fingerprint of some music: SHA-256 over the tokens of its events, whatever its files are called.
final class EventHash {
    private EventHash() {}

    static String of(Collection<TokenSequence> training, Collection<TokenSequence> validation) {
        MessageDigest digest = Sha256.digest();
        training.forEach(piece -> add(digest, "training", piece));
        validation.forEach(piece -> add(digest, "validation", piece));
        return Sha256.hex(digest.digest());
    }

    private static void add(MessageDigest digest, String side, TokenSequence piece) {
        add(digest, side + " " + piece.size());
        for (int i = 0; i < piece.size(); i++) {
            add(digest, piece.notes().get(i) + " " + piece.durations().get(i));
        }
    }

    private static void add(MessageDigest digest, String line) {
        digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
