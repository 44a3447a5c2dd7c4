package attune.io.musicxml;

import attune.io.UnreadableFileException;
import jakarta.xml.bind.JAXBException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.audiveris.proxymusic.ScorePartwise;
import org.audiveris.proxymusic.ScoreTimewise;
import org.jspecify.annotations.Nullable;

/// Reads XML that nobody vouches for: the document type is passed over, entities are not known, nothing is fetched, and
/// depth and the number of elements are bounded.
final class SafeXml {
    private static final int HEAD = 200;
    private static final Pattern ENCODING = Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']+)");
    private static final int DEEPEST = 64;
    private static final int MOST_ELEMENTS = 3_000_000;
    private final String file;

    SafeXml(String file) {
        this.file = file;
    }

    ScorePartwise parse(byte[] xml) throws UnreadableFileException {
        Bounded reader = null;
        try {
            reader = new Bounded(reader(xml));
            reader.nextTag();
            String root = reader.getLocalName();
            var unmarshaller = Binding.context().createUnmarshaller();
            unmarshaller.setEventHandler(_ -> true); // a wrong value in one element must not refuse the piece
            return switch (root) {
                case "score-partwise" -> unmarshaller.unmarshal(reader, ScorePartwise.class).getValue();
                case "score-timewise" ->
                    Timewise.turned(unmarshaller.unmarshal(reader, ScoreTimewise.class).getValue());
                default -> throw refusal(reader, "the element <" + root + "> begins, which is no score",
                        "choose a MusicXML score");
            };
        } catch (XMLStreamException | JAXBException problem) {
            throw refusal(reader, reason(problem), "export it again from the program that made it");
        } catch (IllegalArgumentException | IllegalStateException | NullPointerException | ClassCastException _) {
            throw refusal(reader, "the XML makes no sense", "export it again from the program that made it");
        }
    }

    /// The text is decoded here: of wrong bytes Java's reader tells on standard error.
    private static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
        try {
            String text = charset(xml).newDecoder().decode(ByteBuffer.wrap(xml)).toString();
            return factory()
                    .createXMLStreamReader(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (CharacterCodingException | IllegalCharsetNameException | UnsupportedCharsetException _) {
            throw new Excess("its text is not in the encoding that it names");
        }
    }

    /// By the mark at the start or by what the document says of itself, else UTF-8.
    private static Charset charset(byte[] xml) {
        String head = new String(xml, 0, Math.min(xml.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00FE\u00FF") || head.startsWith("\u00FF\u00FE")) {
            return StandardCharsets.UTF_16;
        }
        if (head.startsWith("<\0") || head.startsWith("\0<")) {
            return head.charAt(0) == '<' ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        Matcher encoding = ENCODING.matcher(head);
        return encoding.find() ? Charset.forName(encoding.group(1)) : StandardCharsets.UTF_8;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("an address outside the file is not followed");
        });
        return factory;
    }

    private UnreadableFileException refusal(@Nullable XMLStreamReader reader, String problem,
            String remedy) {
        Location place = reader == null ? null : reader.getLocation();
        long position = place == null ? 0 : Math.max(0, place.getCharacterOffset());
        return new UnreadableFileException(file, position, problem, remedy);
    }

    /// The parser's own sentence is for programmers and repeats the place.
    private static String reason(Exception problem) {
        Throwable cause = problem;
        while (cause != null) {
            if (cause instanceof Excess excess) {
                return excess.problem;
            }
            cause = cause.getCause() == cause ? null : cause.getCause();
        }
        return "the XML is damaged";
    }

    /// Too deep, too long, or no text.
    private static final class Excess extends XMLStreamException {
        private static final long serialVersionUID = 1;
        private final String problem;

        Excess(String problem) {
            super(problem);
            this.problem = problem;
        }
    }

    /// Counts elements while they are read.
    private static final class Bounded extends StreamReaderDelegate {
        private int depth;
        private int elements;

        Bounded(XMLStreamReader reader) {
            super(reader);
        }

        @Override
        public int next() throws XMLStreamException {
            int event = super.next();
            count(event);
            return event;
        }

        @Override
        public int nextTag() throws XMLStreamException {
            int event;
            do {
                event = next();
            } while (event != START_ELEMENT && event != END_ELEMENT && event != END_DOCUMENT);
            return event;
        }

        private void count(int event) throws XMLStreamException {
            if (event == START_ELEMENT) {
                if (++depth > DEEPEST) {
                    throw new Excess("elements lie within one another more than " + DEEPEST + " deep");
                }
                if (++elements > MOST_ELEMENTS) {
                    throw new Excess("it holds more than 3,000,000 elements");
                }
            } else if (event == END_ELEMENT) {
                depth--;
            } else if (event == ENTITY_REFERENCE) {
                throw new Excess("an entity is referred to, which MusicXML does not need");
            }
        }
    }
}
