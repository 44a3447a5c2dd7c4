package attune.play;

import org.jspecify.annotations.Nullable;

/// The sound bank that is played with, live and into files; looked for at the first need. Any thread may ask.
final class BankInUse {
    private @Nullable SoundBank bank;

    synchronized SoundBank get() {
        SoundBank now = bank == null ? SoundBank.ofThisSystem() : bank;
        bank = now;
        return now;
    }

    synchronized void set(SoundBank newBank) {
        bank = newBank;
    }
}
