package attune.io.musicxml;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import org.audiveris.proxymusic.ScorePartwise;

/// The binding of MusicXML's elements to objects, made once: it takes a second.
final class Binding {
    private Binding() {}

    private static final class Holder {
        static final JAXBContext CONTEXT = make();

        private static JAXBContext make() {
            try {
                return JAXBContext.newInstance(ScorePartwise.class);
            } catch (JAXBException problem) {
                throw new IllegalStateException("The MusicXML binding is not complete", problem);
            }
        }
    }

    static JAXBContext context() {
        return Holder.CONTEXT;
    }
}
