package org.summitry.benchmarks;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONWriter;
import com.dslplatform.json.DslJson;
import com.dslplatform.json.runtime.Settings;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import okio.Buffer;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.module.blackbird.BlackbirdModule;

/**
 * The other libraries, each with the quickest way from bytes to {@link Records.Summit} and back that it offers; Immutables to {@link
 * Values.Summit}.
 */
final class Peers {
    private Peers() {}

    /** Jackson's object mapper. */
    static final class Databind implements Codec {
        private final ObjectReader reader;
        private final ObjectWriter writer;

        Databind(boolean blackbird) {
            this(blackbird ? mapper().addModule(new BlackbirdModule()) : mapper(), Records.Summit.class);
        }

        private Databind(JsonMapper.Builder mapper, Class<?> type) {
            this.reader = mapper.build().readerFor(type);
            this.writer = mapper.build().writerFor(type);
        }

        /** The mapper on what Immutables generates, where absent lists are empty. */
        static Databind immutables() {
            return new Databind(
                    mapper().changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_EMPTY)),
                    Values.Summit.class);
        }

        static JsonMapper.Builder mapper() {
            return JsonMapper.builder()
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL));
        }

        @Override
        public Object read(byte[] document) {
            return reader.readValue(document);
        }

        @Override
        public byte[] write(Object value) {
            return writer.writeValueAsBytes(value);
        }
    }

    /** avaje-jsonb with adapters generated when compiling. */
    static final class Avaje implements Codec {
        private final JsonType<Records.Summit> type = Jsonb.builder().build().type(Records.Summit.class);

        @Override
        public Object read(byte[] document) {
            return type.fromJson(document);
        }

        @Override
        public byte[] write(Object value) {
            return type.toJsonBytes((Records.Summit) value);
        }
    }

    /** DSL-JSON with converters generated when compiling, one reader and one writer for all documents. */
    static final class Dsl implements Codec {
        private final DslJson<Object> json = new DslJson<>(Settings.withRuntime()
                .includeServiceLoader(Dsl.class.getClassLoader())
                .skipDefaultValues(true));
        private final com.dslplatform.json.JsonReader<Object> reader = json.newReader();
        private final com.dslplatform.json.JsonWriter writer = json.newWriter();
        private final com.dslplatform.json.JsonReader.ReadObject<Records.Summit> read =
                json.tryFindReader(Records.Summit.class);

        @Override
        public Object read(byte[] document) throws IOException {
            reader.process(document, document.length).getNextToken();
            return read.read(reader);
        }

        @Override
        public byte[] write(Object value) throws IOException {
            writer.reset();
            json.serialize(writer, value);
            return writer.toByteArray();
        }
    }

    /** fastjson2. */
    static final class Fastjson implements Codec {
        @Override
        public Object read(byte[] document) {
            return JSON.parseObject(document, Records.Summit.class);
        }

        @Override
        public byte[] write(Object value) {
            return JSON.toJSONBytes(value, JSONWriter.Feature.WriteBigDecimalAsPlain);
        }
    }

    /** Gson, which reads and writes characters. */
    static final class WithGson implements Codec {
        private final Gson gson = new GsonBuilder().disableHtmlEscaping().create();

        @Override
        public Object read(byte[] document) {
            return gson.fromJson(new String(document, StandardCharsets.UTF_8), Records.Summit.class);
        }

        @Override
        public byte[] write(Object value) {
            return gson.toJson(value, Records.Summit.class).getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Moshi. */
    static final class WithMoshi implements Codec {
        private final JsonAdapter<Records.Summit> adapter = new Moshi.Builder()
                .add(BigDecimal.class, new Decimals())
                .build()
                .adapter(Records.Summit.class);

        @Override
        public Object read(byte[] document) throws IOException {
            return adapter.fromJson(new Buffer().write(document));
        }

        @Override
        public byte[] write(Object value) throws IOException {
            Buffer buffer = new Buffer();
            adapter.toJson(buffer, (Records.Summit) value);
            return buffer.readByteArray();
        }

        /** Moshi has no decimals. */
        private static final class Decimals extends JsonAdapter<BigDecimal> {
            @Override
            public BigDecimal fromJson(JsonReader in) throws IOException {
                if (in.peek() == JsonReader.Token.NULL) {
                    return in.nextNull();
                }
                return new BigDecimal(in.nextString());
            }

            @Override
            public void toJson(JsonWriter out, BigDecimal value) throws IOException {
                if (value == null) {
                    out.nullValue();
                } else {
                    out.value(value);
                }
            }
        }
    }
}
