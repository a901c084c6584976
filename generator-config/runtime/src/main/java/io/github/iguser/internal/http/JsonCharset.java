package io.github.iguser.internal.http;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Detects the charset of JSON and converts the text to UTF-8. JSON begins with ASCII, so zeros among the first bytes
 * mean UTF-16 or UTF-32. Bytes that are not valid UTF-8 have the charset of the header; all others are UTF-8, whatever
 * the header says. It works piece by piece and needs no memory for a second copy.
 */
public final class JsonCharset {
    private static final ByteString UTF_8_MARK = ByteString.decodeHex("efbbbf");
    private static final ByteString UTF_16_MARK = ByteString.decodeHex("feff");
    private static final ByteString UTF_16_LE_MARK = ByteString.decodeHex("fffe");
    private static final ByteString ONE_ZERO = ByteString.decodeHex("00");
    private static final ByteString TWO_ZEROS = ByteString.decodeHex("0000");

    private JsonCharset() {}

    /** Replaces text in any charset with the same text in UTF-8, without a byte order mark. */
    public static void toUtf8(Buffer text, @Nullable Charset declared) {
        try {
            Charset actual = actual(text, declared);
            if (!actual.equals(StandardCharsets.UTF_8)) {
                recode(text, actual);
            }
            if (text.rangeEquals(0, UTF_8_MARK)) {
                text.skip(UTF_8_MARK.size());
            }
        } catch (IOException e) {
            throw new IllegalStateException("a buffer in memory cannot fail", e);
        }
    }

    private static Charset actual(Buffer text, @Nullable Charset declared) throws IOException {
        if (text.rangeEquals(0, TWO_ZEROS)) {
            return Charset.forName("UTF-32BE");
        }
        if (text.rangeEquals(0, ONE_ZERO) || text.rangeEquals(0, UTF_16_MARK)) {
            return StandardCharsets.UTF_16BE;
        }
        if (text.rangeEquals(0, UTF_16_LE_MARK) || text.rangeEquals(1, ONE_ZERO)) {
            return text.rangeEquals(2, TWO_ZEROS) ? Charset.forName("UTF-32LE") : StandardCharsets.UTF_16LE;
        }
        if (declared == null || declared.equals(StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        boolean isWide = declared.name().matches("(?i)(x-)?UTF-(16|32).*");
        return isWide || isUtf8(text) ? StandardCharsets.UTF_8 : declared;
    }

    private static boolean isUtf8(Buffer text) throws IOException {
        Reader reader = new InputStreamReader(
                text.copy().inputStream(),
                StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT));
        try {
            long unused = reader.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Converts the text. The old text is released while the new one grows. */
    private static void recode(Buffer text, Charset charset) throws IOException {
        Buffer recoded = new Buffer();
        try (Writer writer = new OutputStreamWriter(recoded.outputStream(), StandardCharsets.UTF_8)) {
            long unused = new InputStreamReader(text.inputStream(), charset).transferTo(writer);
        }
        text.clear();
        text.writeAll(recoded);
    }
}
