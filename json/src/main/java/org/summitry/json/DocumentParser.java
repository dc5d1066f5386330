package org.summitry.json;

import com.google.common.base.Utf8;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.json.UTF8StreamJsonParser;
import tools.jackson.core.sym.ByteQuadsCanonicalizer;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Jackson's parser with short cuts for what is written as this library writes it: texts without escapes, of which the end is looked for
 * eight bytes at a time and which become strings at once; names as they are known, in any indentation. For all else it is Jackson's
 * parser unchanged. Where that was needed, it is for the user to see that the document is UTF-8: Jackson is not strict.
 */
final class DocumentParser extends UTF8StreamJsonParser {
    /** Makes these parsers. */
    static final class Factory extends JsonFactory {
        private static final long serialVersionUID = 1;

        Factory(JsonFactoryBuilder builder) {
            super(builder);
        }

        /** A parser of a document, or of what it has from a place on. */
        DocumentParser parser(byte[] document, int start, boolean takesShortCuts) {
            _checkRangeBoundsForByteArray(document, start, document.length - start);
            _streamReadConstraints.validateDocumentLength(document.length - start);
            IOContext context = _createContext(_createContentReference(document, start, document.length - start), true);
            return new DocumentParser(
                    context,
                    _streamReadFeatures,
                    _formatReadFeatures,
                    _byteSymbolCanonicalizer.makeChild(_factoryFeatures),
                    document,
                    start,
                    start == 0 ? byteOrderMark(document) : 0,
                    takesShortCuts);
        }

        private static int byteOrderMark(byte[] document) {
            return document.length >= 3
                            && document[0] == (byte) 0xEF
                            && document[1] == (byte) 0xBB
                            && document[2] == (byte) 0xBF
                    ? 3
                    : 0;
        }
    }

    private final boolean takesShortCuts;
    private boolean leftToJackson;
    private final int longestText;

    /** The character that begins or ends what a short cut led to; 0 where Jackson itself knows the token. */
    private byte reached;

    /** Where the text begins of which the end was looked for; below zero if none was. */
    private int textStart = -1;
    /** Where it ends, at its quote; below zero if it cannot be taken as it is. */
    private int textEnd = -1;

    private boolean isAscii;

    private DocumentParser(
            IOContext context,
            int streamFeatures,
            int formatFeatures,
            ByteQuadsCanonicalizer names,
            byte[] document,
            int start,
            int byteOrderMark,
            boolean takesShortCuts) {
        super(
                ObjectReadContext.empty(),
                context,
                streamFeatures,
                formatFeatures,
                null,
                names,
                document,
                start + byteOrderMark,
                document.length,
                byteOrderMark,
                false);
        this.takesShortCuts = takesShortCuts;
        this.longestText = _streamReadConstraints.getMaxStringLength();
    }

    /**
     * Steps to the next field of an object. After a short cut the parser stands at its value, or else at its name;
     * {@link #toValue()} goes on from there.
     *
     * @param from the field that is looked for first, of those in their order
     * @return the field, or what there is instead, as {@link JsonParser#nextNameMatch} tells it
     */
    int nextField(FieldNames names, int from) {
        if (takesShortCuts) {
            int at = next();
            if (at < _inputEnd) {
                if (_inputBuffer[at] == '}') {
                    end(at);
                    return PropertyNameMatcher.MATCH_END_OBJECT;
                }
                int name = afterComma(at);
                int field = names.at(_inputBuffer, name, _inputEnd, from);
                if (field >= 0) {
                    int value = behindSpace(name + names.length(field));
                    if (begins(value)) {
                        begin(value);
                        return field;
                    }
                }
            }
        }
        settle();
        leftToJackson = true;
        return nextNameMatch(names.matcher);
    }

    /** Steps from the name of a field to its value. */
    void toValue() {
        if (reached == 0 && _currToken == JsonToken.PROPERTY_NAME) {
            super.nextToken();
        }
    }

    /** Steps to the next element of a list; false at its end. */
    boolean nextElement() {
        if (takesShortCuts) {
            int at = next();
            if (at < _inputEnd) {
                if (_inputBuffer[at] == ']') {
                    end(at);
                    return false;
                }
                int element = afterComma(at);
                if (begins(element)) {
                    begin(element);
                    return true;
                }
            }
        }
        leftToJackson = true;
        return nextToken() != JsonToken.END_ARRAY;
    }

    boolean isAtText() {
        return reached == 0 ? _currToken == JsonToken.VALUE_STRING : reached == '"';
    }

    boolean isAtObject() {
        return reached == 0 ? _currToken == JsonToken.START_OBJECT : reached == '{';
    }

    boolean isAtList() {
        return reached == 0 ? _currToken == JsonToken.START_ARRAY : reached == '[';
    }

    /** Where there is something next. */
    private int next() {
        if (_tokenIncomplete) {
            _skipString();
        }
        return behindSpace(_inputPtr);
    }

    private int behindSpace(int from) {
        int at = from;
        while (at < _inputEnd && isSpace(_inputBuffer[at])) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(byte b) {
        return b <= ' ' && (b == ' ' || b == '\n' || b == '\r' || b == '\t');
    }

    /** Where a field or element begins; behind the end if the comma is missing. */
    private int afterComma(int at) {
        if (!_streamReadContext.hasCurrentIndex()) {
            return at;
        }
        return _inputBuffer[at] == ',' ? behindSpace(at + 1) : _inputEnd;
    }

    /** Whether Jackson has read names or texts by itself, or passed over them. */
    boolean hasLeftSomeToJackson() {
        return leftToJackson;
    }

    /** Whether a value begins at a place; negative numbers and null are too seldom to matter. */
    private boolean begins(int at) {
        if (at >= _inputEnd) {
            return false;
        }
        byte b = _inputBuffer[at];
        return b == '"' || b == '{' || b == '[' || b >= '0' && b <= '9' || b == 't' || b == 'f';
    }

    private void begin(int at) {
        byte b = _inputBuffer[at];
        _streamReadContext.expectComma();
        _inputPtr = at + 1;
        reached = b;
        switch (b) {
            case '"' -> _tokenIncomplete = true;
            case '{' -> createChildObjectContext(_tokenInputRow, _tokenInputCol);
            case '[' -> createChildArrayContext(_tokenInputRow, _tokenInputCol);
            default -> beginPlain(b);
        }
    }

    /** Numbers and truth values are Jackson's. */
    private void beginPlain(byte b) {
        reached = 0;
        if (b == 't') {
            _matchTrue();
            _currToken = JsonToken.VALUE_TRUE;
        } else if (b == 'f') {
            _matchFalse();
            _currToken = JsonToken.VALUE_FALSE;
        } else {
            _currToken = _parseUnsignedNumber(b);
        }
    }

    private void end(int at) {
        _inputPtr = at + 1;
        reached = _inputBuffer[at];
        _streamReadContext = _streamReadContext.clearAndGetParent();
    }

    /** Lets Jackson know what a short cut led to, so that it can go on from there. */
    private void settle() {
        if (reached != 0) {
            _currToken = switch (reached) {
                case '"' -> JsonToken.VALUE_STRING;
                case '{' -> JsonToken.START_OBJECT;
                case '[' -> JsonToken.START_ARRAY;
                case '}' -> JsonToken.END_OBJECT;
                default -> JsonToken.END_ARRAY;
            };
            _numTypesValid = NR_UNKNOWN;
            reached = 0;
        }
    }

    @Override
    public JsonToken currentToken() {
        settle();
        return super.currentToken();
    }

    @Override
    public JsonToken nextToken() {
        settle();
        return super.nextToken();
    }

    @Override
    public JsonParser skipChildren() {
        settle();
        leftToJackson = true;
        return super.skipChildren();
    }

    @Override
    public String getString() {
        settle();
        return super.getString();
    }

    /** The text at which the parser stands. */
    String text() {
        return isTextAsItIs()
                ? new String(
                        _inputBuffer,
                        textStart,
                        textLength(),
                        isAscii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8)
                : getString();
    }

    /**
     * Whether the text at which the parser stands is in the document as it is. If so, {@link #textStart()} and {@link #textLength()}
     * tell where, until the parser goes on.
     */
    boolean isTextAsItIs() {
        if (!_tokenIncomplete) {
            return false;
        }
        lookForEnd();
        return textEnd >= 0;
    }

    byte[] document() {
        return _inputBuffer;
    }

    int textStart() {
        return textStart;
    }

    int textLength() {
        return textEnd - textStart;
    }

    @Override
    protected void _skipString() {
        lookForEnd();
        if (textEnd < 0) {
            super._skipString();
        } else {
            _tokenIncomplete = false;
            _inputPtr = textEnd + 1;
        }
    }

    private void lookForEnd() {
        if (textStart == _inputPtr) {
            return;
        }
        byte[] document = _inputBuffer;
        textStart = _inputPtr;
        long others = 0;
        int i = textStart;
        for (; i <= _inputEnd - Long.BYTES; i += Long.BYTES) {
            long eight = EightBytes.at(document, i);
            long special = EightBytes.special(eight);
            if (special != 0) {
                others |= eight & (Long.lowestOneBit(special) - 1);
                i += Long.numberOfTrailingZeros(special) / Byte.SIZE;
                endsAt(i, others);
                return;
            }
            others |= eight;
        }
        for (; i < _inputEnd && !EightBytes.isSpecial(document[i]); i++) {
            others |= document[i];
        }
        endsAt(i, others);
    }

    private void endsAt(int at, long others) {
        isAscii = (others & EightBytes.HIGH_BITS) == 0;
        boolean isAsItIs = at < _inputEnd
                && _inputBuffer[at] == '"'
                && at - textStart <= longestText
                && (isAscii || Utf8.isWellFormed(_inputBuffer, textStart, at - textStart));
        textEnd = isAsItIs ? at : -1;
        leftToJackson |= !isAsItIs;
    }
}
