package attune.project;

/// Through which device Attune sounds, how soon, and with which sound bank.
///
/// @param device by its name, or empty for the system's own choice
/// @param latencyMillis 30–120; a number beyond is brought to the nearest of these
/// @param bank the full path of its file, or empty for Attune's own
public record SoundChoice(String device, int latencyMillis, String bank) {
    public static final SoundChoice DEFAULT = new SoundChoice("", 70, "");
    public static final int SOONEST = 30;
    public static final int LATEST = 120;

    public SoundChoice {
        if (device == null) {
            throw new IllegalArgumentException("A device has a name, which may be empty");
        }
        latencyMillis = Math.clamp(latencyMillis, SOONEST, LATEST);
        bank = bank == null ? "" : bank; // settings that were written before banks could be chosen have none
    }

    public SoundChoice through(String newDevice, int newLatencyMillis) {
        return new SoundChoice(newDevice, newLatencyMillis, bank);
    }

    public SoundChoice withBank(String file) {
        return new SoundChoice(device, latencyMillis, file);
    }
}
