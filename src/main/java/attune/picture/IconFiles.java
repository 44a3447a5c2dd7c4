package attune.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;

/// The files in which Windows and macOS keep an icon in several sizes; both hold PNG pictures as they are.
final class IconFiles {
    private static final int ICO_HEADER = 6;
    private static final int ICO_ENTRY = 16;
    private static final int ICO_LARGEST = 256;
    private static final int ICNS_HEADER = 8;
    /// The types of ICNS that hold PNG, by their size in pixels; those for sharp screens are the same pictures under other names.
    private static final Map<String, Integer> ICNS_TYPES = types();

    private IconFiles() {}

    private static Map<String, Integer> types() {
        Map<String, Integer> types = new LinkedHashMap<>();
        types.put("icp4", 16);
        types.put("icp5", 32);
        types.put("ic11", 32);
        types.put("icp6", 64);
        types.put("ic12", 64);
        types.put("ic07", 128);
        types.put("ic08", 256);
        types.put("ic13", 256);
        types.put("ic09", 512);
        types.put("ic14", 512);
        return types;
    }

    /// Windows: a list of pictures with where they begin, then the pictures; little-endian.
    ///
    /// @param pictures size in pixels → PNG; larger ones than 256 are left out, for there is no number for them
    static byte[] ico(SortedMap<Integer, byte[]> pictures) {
        SortedMap<Integer, byte[]> fitting = pictures.headMap(ICO_LARGEST + 1);
        int offset = ICO_HEADER + ICO_ENTRY * fitting.size();
        ByteBuffer file = ByteBuffer.allocate(offset + bytes(fitting)).order(ByteOrder.LITTLE_ENDIAN);
        file.putShort((short) 0).putShort((short) 1).putShort((short) fitting.size());
        for (var picture : fitting.entrySet()) {
            byte side = (byte) (int) picture.getKey(); // 256 is written as 0
            int length = picture.getValue().length;
            file.put(side).put(side).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32);
            file.putInt(length).putInt(offset);
            offset += length;
        }
        fitting.values().forEach(file::put);
        return file.array();
    }

    /// macOS: one block a type, its length in front; big-endian.
    ///
    /// @param pictures size in pixels → PNG
    static byte[] icns(SortedMap<Integer, byte[]> pictures) {
        int length = ICNS_HEADER;
        for (int size : ICNS_TYPES.values()) {
            length += ICNS_HEADER + picture(pictures, size).length;
        }
        ByteBuffer file = ByteBuffer.allocate(length);
        file.put(name("icns")).putInt(length);
        ICNS_TYPES.forEach((type, size) -> {
            byte[] picture = picture(pictures, size);
            file.put(name(type)).putInt(ICNS_HEADER + picture.length).put(picture);
        });
        return file.array();
    }

    private static byte[] picture(SortedMap<Integer, byte[]> pictures, int size) {
        byte[] picture = pictures.get(size);
        if (picture == null) {
            throw new IllegalArgumentException("There is no picture of " + size + " pixels");
        }
        return picture;
    }

    private static byte[] name(String type) {
        return type.getBytes(StandardCharsets.US_ASCII);
    }

    private static int bytes(SortedMap<Integer, byte[]> pictures) {
        return pictures.values().stream().mapToInt(picture -> picture.length).sum();
    }
}
