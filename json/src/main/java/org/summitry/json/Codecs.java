package org.summitry.json;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.summitry.scalar.Id;
import org.summitry.shape.Form;
import org.summitry.shape.Notation;
import org.summitry.shape.Shape;

/** The codec of each form. There is one for each shape and each notation, however many attributes are of it. */
final class Codecs {
    private static final Map<Object, Codec<?>> KNOWN = new ConcurrentHashMap<>();

    private Codecs() {}

    static Codec<?> of(Form<?> form) {
        if (form instanceof Shape<?> shape) {
            return shape.narrowedReference().isPresent()
                    ? KNOWN.computeIfAbsent(shape, s -> new NarrowedCodec<>(shape))
                    : ofShape(shape);
        } else if (form instanceof Notation<?> notation) {
            return KNOWN.computeIfAbsent(notation, n -> new TextCodec<>(notation, true));
        } else if (form instanceof Form.Text) {
            return StringCodec.INSTANCE;
        } else if (form instanceof Form.Word<?> word) {
            return KNOWN.computeIfAbsent(word.type(), type -> new WordCodec<>(word));
        } else if (form instanceof Form.Reference<?> reference) {
            return KNOWN.computeIfAbsent(reference, r -> new RefCodec<>(DeclaredKind.of(reference.to())));
        } else if (form instanceof Form.Declaration<?> declaration) {
            return ofShape(declaration.of());
        } else if (form instanceof Form.Identity<?> identity) {
            return KNOWN.computeIfAbsent(identity, i -> identifying(identity));
        } else if (form instanceof Form.Count) {
            return CountCodec.INSTANCE;
        } else if (form instanceof Form.Decimal) {
            return DecimalCodec.INSTANCE;
        } else {
            return TruthCodec.INSTANCE;
        }
    }

    /** The codec of values with attributes of their own. */
    @SuppressWarnings("unchecked") // Under a shape stands its own codec.
    static <T> ObjectCodec<T> ofShape(Shape<T> shape) {
        Codec<?> known = KNOWN.get(shape);
        if (known == null) {
            // Not computed within the map, for the codecs of its attributes are made on the way.
            Codec<T> made = new ObjectCodec<>(shape, false);
            Codec<?> other = KNOWN.putIfAbsent(shape, made);
            known = other == null ? made : other;
        }
        return (ObjectCodec<T>) known;
    }

    /** The ids of parts hardly ever come again in other documents; codes and topics do. */
    private static <V> Codec<V> identifying(Form.Identity<V> identity) {
        boolean repeats =
                identity.notation().type() != Id.class || !identity.family().isEmpty();
        return new IdentifyingCodec<>(new TextCodec<>(identity.notation(), repeats), identity.family());
    }
}
