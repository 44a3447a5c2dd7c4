package attune.play;

import java.util.prefs.AbstractPreferences;
import java.util.prefs.Preferences;
import java.util.prefs.PreferencesFactory;
import org.jspecify.annotations.Nullable;

/// Java preferences that are empty and keep nothing: Gervill asks for some, and the platform's own would write folders into the home.
public final class NoPreferences implements PreferencesFactory {
    private final Preferences empty = new Empty();

    @Override
    public Preferences systemRoot() {
        return empty;
    }

    @Override
    public Preferences userRoot() {
        return empty;
    }

    private static final class Empty extends AbstractPreferences {
        Empty() {
            super(null, "");
        }

        @Override
        protected void putSpi(String key, String value) {}

        @Override
        protected @Nullable String getSpi(String key) {
            return null;
        }

        @Override
        protected void removeSpi(String key) {}

        @Override
        protected void removeNodeSpi() {}

        @Override
        protected String[] keysSpi() {
            return new String[0];
        }

        @Override
        protected String[] childrenNamesSpi() {
            return new String[0];
        }

        @Override
        protected @Nullable AbstractPreferences getChild(String name) {
            return null;
        }

        @Override
        protected AbstractPreferences childSpi(String name) {
            return new Empty();
        }

        @Override
        protected void syncSpi() {}

        @Override
        protected void flushSpi() {}
    }
}
