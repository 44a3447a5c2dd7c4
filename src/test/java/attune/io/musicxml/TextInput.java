package attune.io.musicxml;

import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.ls.LSInput;

/// A schema as text in memory.
record TextInput(String text, @Nullable String publicId, @Nullable String systemId, @Nullable String base)
        implements
            LSInput {
    @Override
    public Reader getCharacterStream() {
        return new StringReader(text);
    }

    @Override
    public void setCharacterStream(Reader ignored) {}

    @Override
    public @Nullable InputStream getByteStream() {
        return null;
    }

    @Override
    public void setByteStream(InputStream ignored) {}

    @Override
    public String getStringData() {
        return text;
    }

    @Override
    public void setStringData(String ignored) {}

    @Override
    public @Nullable String getSystemId() {
        return systemId;
    }

    @Override
    public void setSystemId(String ignored) {}

    @Override
    public @Nullable String getPublicId() {
        return publicId;
    }

    @Override
    public void setPublicId(String ignored) {}

    @Override
    public @Nullable String getBaseURI() {
        return base;
    }

    @Override
    public void setBaseURI(String ignored) {}

    @Override
    public String getEncoding() {
        return "UTF-8";
    }

    @Override
    public void setEncoding(String ignored) {}

    @Override
    public boolean getCertifiedText() {
        return false;
    }

    @Override
    public void setCertifiedText(boolean ignored) {}
}
