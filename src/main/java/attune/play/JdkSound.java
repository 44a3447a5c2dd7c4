package attune.play;

import attune.play.ChannelMessage.Instrument;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import javax.sound.midi.MidiUnavailableException;
import javax.sound.midi.Patch;
import javax.sound.midi.Soundbank;
import javax.sound.midi.Synthesizer;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;

/// The four things that Gervill keeps to itself, reached by name: the compiler, which holds to the Java 25 API, cannot see them.
///
/// Needs `--add-exports java.desktop/com.sun.media.sound=ALL-UNNAMED` at run time.
final class JdkSound {
    private static final String PACKAGE = "com.sun.media.sound.";

    static {
        keepOutOfTheUsersPreferences();
    }

    private JdkSound() {}

    static Synthesizer newSynthesizer() {
        return (Synthesizer) call(() -> type("SoftSynthesizer").getConstructor().newInstance());
    }

    static AudioInputStream openStream(Synthesizer synthesizer, AudioFormat format, Map<String, Object> properties)
            throws MidiUnavailableException {
        return (AudioInputStream) call(() -> type("AudioSynthesizer")
                .getMethod("openStream", AudioFormat.class, Map.class).invoke(synthesizer, format, properties));
    }

    /// The small synthetic bank that Gervill makes for itself where a system has none; takes about a second.
    ///
    /// Asked for directly, because Gervill's own way to it writes into the user's home.
    static Soundbank emergencyBank() {
        return (Soundbank) call(() -> type("EmergencySoundbank").getMethod("createSoundbank").invoke(null));
    }

    /// A patch that says whether it is a drum kit.
    static Patch patch(Instrument instrument) {
        return (Patch) call(() -> type("ModelPatch").getConstructor(int.class, int.class, boolean.class)
                .newInstance(instrument.bank(), instrument.program(), instrument.percussion()));
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(PACKAGE + name);
    }

    private interface Call {
        Object run() throws ReflectiveOperationException;
    }

    private static Object call(Call call) {
        try {
            return call.run();
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("The Java synthesizer failed: " + e.getCause(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This Java has no Gervill synthesizer, or hides it: " + e, e);
        }
    }

    /// Gervill looks into the user's Java preferences at each start, which makes folders there and prints a line.
    private static void keepOutOfTheUsersPreferences() {
        if (System.getProperty("java.util.prefs.PreferencesFactory") == null) {
            System.setProperty("java.util.prefs.PreferencesFactory", NoPreferences.class.getName());
        }
    }
}
