package attune.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IconMakerTest {
    private static final Path SOURCES = Path.of("resources/icons");

    @TempDir
    Path folder;

    @Test
    void everySizeIsDrawnWithItsColoursAndRoundCorners() throws IOException {
        for (var picture : IconMaker.pictures(SOURCES).entrySet()) {
            int size = picture.getKey();
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.getValue()));
            assertEquals(size, image.getWidth());
            assertEquals(size, image.getHeight());
            assertEquals(0, image.getRGB(0, 0) >>> 24, "the corner of " + size + " is clear");
            assertTrue(colours(image, 0xf2a93b) > size * size / 100, "amber is seen in " + size);
            assertTrue(colours(image, 0x5ec8e5) > size * size / 100, "blue is seen in " + size);
        }
    }

    private static long colours(BufferedImage image, int wanted) {
        return Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .filter(pixel -> (pixel & 0xffffff) == wanted).count();
    }

    @Test
    void anIconOfWindowsLeadsToItsPictures() throws IOException {
        SortedMap<Integer, byte[]> pictures = IconMaker.pictures(SOURCES);
        ByteBuffer file = ByteBuffer.wrap(IconFiles.ico(pictures)).order(ByteOrder.LITTLE_ENDIAN);
        assertEquals(1, file.getShort(2));
        int count = file.getShort(4);
        assertEquals(IconMaker.SIZES.size() - 1, count, "512 has no place");
        for (int i = 0; i < count; i++) {
            int entry = 6 + 16 * i;
            int size = file.get(entry) == 0 ? 256 : Byte.toUnsignedInt(file.get(entry));
            byte[] picture = new byte[file.getInt(entry + 8)];
            file.get(file.getInt(entry + 12), picture);
            assertArrayEquals(pictures.get(size), picture, "size " + size);
        }
    }

    @Test
    void anIconOfMacIsAChainOfPictures() throws IOException {
        SortedMap<Integer, byte[]> pictures = IconMaker.pictures(SOURCES);
        ByteBuffer file = ByteBuffer.wrap(IconFiles.icns(pictures));
        assertEquals("icns", type(file));
        assertEquals(file.capacity(), file.getInt());
        while (file.hasRemaining()) {
            type(file);
            byte[] picture = new byte[file.getInt() - 8];
            file.get(picture);
            int size = ImageIO.read(new ByteArrayInputStream(picture)).getWidth();
            assertArrayEquals(pictures.get(size), picture, "size " + size);
        }
    }

    private static String type(ByteBuffer file) {
        byte[] name = new byte[4];
        file.get(name);
        return new String(name, StandardCharsets.US_ASCII);
    }

    @Test
    void allFilesAreWhereSystemsLookForThem() throws IOException {
        IconMaker.write(SOURCES, folder.resolve("window"), folder.resolve("share"));
        for (int size : IconMaker.SIZES) {
            assertTrue(Files.size(folder.resolve("window/attune-" + size + ".png")) > 100);
            assertTrue(
                    Files.exists(folder.resolve("share/icons/hicolor/" + size + "x" + size + "/apps/attune.png")));
        }
        assertTrue(Files.exists(folder.resolve("share/icons/hicolor/scalable/apps/attune.svg")));
        assertTrue(Files.exists(folder.resolve("share/attune.ico")));
        assertTrue(Files.exists(folder.resolve("share/attune.icns")));
    }
}
