package attune.io.musicxml;

import attune.notation.Keyboards;
import attune.notation.NotatedBar;
import attune.notation.NotatedPart;
import attune.notation.NotatedScore;
import attune.notation.Symbol;
import attune.notation.Units;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.audiveris.proxymusic.Encoding;
import org.audiveris.proxymusic.GroupBarline;
import org.audiveris.proxymusic.GroupBarlineValue;
import org.audiveris.proxymusic.GroupSymbol;
import org.audiveris.proxymusic.GroupSymbolValue;
import org.audiveris.proxymusic.Identification;
import org.audiveris.proxymusic.ObjectFactory;
import org.audiveris.proxymusic.PartGroup;
import org.audiveris.proxymusic.PartList;
import org.audiveris.proxymusic.ScorePartwise;
import org.audiveris.proxymusic.StartStop;
import org.audiveris.proxymusic.TypedText;
import org.audiveris.proxymusic.Work;

/// Writes a notated score as MusicXML 4.0, part by part.
public final class MusicXmlWriter {
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE score-partwise PUBLIC "-//Recordare//DTD MusicXML 4.0 Partwise//EN" "http://www.musicxml.org/dtds/partwise.dtd">
            """;
    private static final ObjectFactory FACTORY = new ObjectFactory();

    private MusicXmlWriter() {}

    /// The file's bytes, in UTF-8.
    ///
    /// @param composer is left out where it is empty
    public static byte[] write(NotatedScore score, String composer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(HEAD.getBytes(StandardCharsets.UTF_8));
        out.writeBytes(text(score, composer, true).getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    /// The document without a type and line breaks, for an engraver.
    public static String plain(NotatedScore score) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text(score, "", false);
    }

    private static String text(NotatedScore score, String composer, boolean indented) {
        try {
            Marshaller marshaller = Binding.context().createMarshaller();
            marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
            marshaller.setProperty(Marshaller.JAXB_FORMATTED_OUTPUT, indented);
            StringWriter out = new StringWriter();
            marshaller.marshal(partwise(score, composer), out);
            return out.toString();
        } catch (JAXBException problem) {
            throw new IllegalStateException("A notated score is not MusicXML", problem);
        }
    }

    private static ScorePartwise partwise(NotatedScore score, String composer) {
        ScorePartwise partwise = FACTORY.createScorePartwise();
        partwise.setVersion("4.0");
        Work work = FACTORY.createWork();
        work.setWorkTitle(XmlText.of(score.title()));
        partwise.setWork(work);
        partwise.setIdentification(identification(composer));
        PartList list = FACTORY.createPartList();
        partwise.setPartList(list);
        BigInteger divisions = divisions(score);
        boolean together = score.parts().size() > 1;
        if (together) {
            list.getPartGroupOrScorePart().add(group(StartStop.START, score.parts()));
        }
        for (int i = 0; i < score.parts().size(); i++) {
            NotatedPart part = score.parts().get(i);
            PartEntry entry = new PartEntry(part, i + 1);
            list.getPartGroupOrScorePart().add(entry.scorePart());
            partwise.getPart().add(new PartWriter(score, part, entry, divisions, i == 0).write());
        }
        if (together) {
            list.getPartGroupOrScorePart().add(group(StartStop.STOP, score.parts()));
        }
        return partwise;
    }

    /// A bracket around all parts; the two hands of a keyboard have a brace and common bar lines.
    private static PartGroup group(StartStop type, List<NotatedPart> parts) {
        PartGroup group = FACTORY.createPartGroup();
        group.setType(type);
        group.setNumber("1");
        if (type == StartStop.START) {
            boolean hands = parts.size() == 2
                    && parts.stream().allMatch(MusicXmlWriter::isOneHand);
            GroupSymbol symbol = FACTORY.createGroupSymbol();
            symbol.setValue(hands ? GroupSymbolValue.BRACE : GroupSymbolValue.BRACKET);
            group.setGroupSymbol(symbol);
            GroupBarline barline = FACTORY.createGroupBarline();
            barline.setValue(hands ? GroupBarlineValue.YES : GroupBarlineValue.NO);
            group.setGroupBarline(barline);
        }
        return group;
    }

    private static boolean isOneHand(NotatedPart part) {
        return !part.isPercussion() && part.clefs().size() == 1 && Keyboards.has(part.program());
    }

    private static Identification identification(String composer) {
        Encoding encoding = FACTORY.createEncoding();
        encoding.getEncodingDateOrEncoderOrSoftware().add(FACTORY.createEncodingSoftware("Attune"));
        Identification identification = FACTORY.createIdentification();
        if (!composer.isEmpty()) {
            TypedText creator = FACTORY.createTypedText();
            creator.setType("composer");
            creator.setValue(XmlText.of(composer));
            identification.getCreator().add(creator);
        }
        identification.setEncoding(encoding);
        return identification;
    }

    /// As few parts of a quarter as all lengths need.
    private static BigInteger divisions(NotatedScore score) {
        BigInteger common = BigInteger.valueOf(Units.QUARTER);
        for (NotatedPart part : score.parts()) {
            for (NotatedBar bar : part.bars()) {
                common = common.gcd(BigInteger.valueOf(bar.length()));
                for (Symbol symbol : bar.voices().stream().map(NotatedBar.Voice::symbols).flatMap(List::stream)
                        .toList()) {
                    common = common.gcd(BigInteger.valueOf(symbol.length()));
                }
            }
        }
        return BigInteger.valueOf(Units.QUARTER).divide(common);
    }
}
