package attune.project;

/// Through which device Attune sounds, and how soon.
///
/// @param device by its name, or empty for the system's own choice
/// @param latencyMillis 30–120; a number beyond is brought to the nearest of these
public record SoundChoice(String device, int latencyMillis) {
    public static final SoundChoice DEFAULT = new SoundChoice("", 70);
    public static final int SOONEST = 30;
    public static final int LATEST = 120;

    public SoundChoice {
        if (device == null) {
            throw new IllegalArgumentException("A device has a name, which may be empty");
        }
        latencyMillis = Math.clamp(latencyMillis, SOONEST, LATEST);
    }
}
