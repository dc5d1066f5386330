package org.summitry.json;

import java.io.Reader;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.NodeEvent;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** What only YAML has. Loaded only where a YAML document is read, so that nobody else needs the library. */
final class YamlTokens {
    private YamlTokens() {}

    static boolean isAnchorOrAlias(JsonParser parser) {
        if (parser instanceof SeeingParser seeing) {
            return seeing.isAnchorOrAlias();
        }
        return parser instanceof YAMLParser yaml && (yaml.isCurrentAlias() || yaml.getObjectId() != null);
    }

    /** A factory whose parsers see every anchor; the same one if it is of a kind of its own. */
    static TokenStreamFactory seeing(TokenStreamFactory factory) {
        return factory.getClass() == YAMLFactory.class ? new SeeingFactory((YAMLFactory) factory) : factory;
    }

    private static final class SeeingFactory extends YAMLFactory {
        private static final long serialVersionUID = 1L;

        SeeingFactory(YAMLFactory factory) {
            super(factory);
        }

        @Override
        protected YAMLParser _createParser(
                ObjectReadContext context, IOContext io, byte[] document, int offset, int length) {
            return new SeeingParser(
                    context,
                    io,
                    _getBufferRecycler(),
                    context.getStreamReadFeatures(_streamReadFeatures),
                    context.getFormatReadFeatures(_formatReadFeatures),
                    _loadSettings,
                    _createReader(document, offset, length, null, io));
        }
    }

    /** The parser of the library forgets the anchors of texts and numbers; their events have them. */
    private static final class SeeingParser extends YAMLParser {
        SeeingParser(
                ObjectReadContext context,
                IOContext io,
                BufferRecycler recycler,
                int streamFeatures,
                int formatFeatures,
                LoadSettings settings,
                Reader reader) {
            super(context, io, recycler, streamFeatures, formatFeatures, settings, reader);
        }

        boolean isAnchorOrAlias() {
            return _lastEvent instanceof NodeEvent node && node.getAnchor().isPresent();
        }
    }
}
