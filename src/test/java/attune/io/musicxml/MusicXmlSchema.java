package attune.io.musicxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.Source;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.audiveris.proxymusic.ScorePartwise;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/// MusicXML's own schema, as the binding brings it, with the two small schemas that it imports written here, so that nothing is
/// fetched.
final class MusicXmlSchema {
    private static final String XML = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
              <xs:attribute name="lang" type="xs:string"/><xs:attribute name="space" type="xs:NCName"/>
            </xs:schema>""";
    private static final String LINKS = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xlink">
              <xs:attribute name="href" type="xs:anyURI"/><xs:attribute name="type" type="xs:string"/>
              <xs:attribute name="role" type="xs:token"/><xs:attribute name="title" type="xs:token"/>
              <xs:attribute name="show" type="xs:string"/><xs:attribute name="actuate" type="xs:string"/>
            </xs:schema>""";
    private static final Schema SCHEMA = load();

    private MusicXmlSchema() {}

    /// @throws SAXException with line and reason where the file is not valid
    static void validate(byte[] xml) throws SAXException, IOException, ParserConfigurationException {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        XMLReader reader = factory.newSAXParser().getXMLReader();
        Source source = new SAXSource(reader, new InputSource(new ByteArrayInputStream(xml)));
        SCHEMA.newValidator().validate(source);
    }

    private static Schema load() {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setResourceResolver((_, namespace, publicId, systemId, base) -> input(
                String.valueOf(namespace).endsWith("xlink") ? LINKS : XML, publicId, systemId, base));
        try {
            return factory.newSchema(new StreamSource(
                    ScorePartwise.class.getResourceAsStream("/META-INF/jaxb/xsd/musicxml.xsd")));
        } catch (SAXException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static LSInput input(String text, String publicId, String systemId, String base) {
        return new TextInput(text, publicId, systemId, base);
    }
}
