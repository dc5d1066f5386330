package org.summitry.proposal;

import org.jspecify.annotations.Nullable;
import org.summitry.shape.Form;
import org.summitry.shape.Outline;
import org.summitry.shape.Shape;

/** The shape of {@link Score}: that of {@link ScoreParts}, of whose attributes one tells which kind of score it is. */
final class ScoreShape extends Shape<Score> {
    static final ScoreShape INSTANCE = new ScoreShape();

    private ScoreShape() {
        super(Outline.like(ScorePartsShape.INSTANCE, Score.class));
    }

    @Override
    protected Form<?> form(int attribute) {
        return ScorePartsShape.INSTANCE.form(attribute);
    }

    @Override
    protected Object usual(int attribute) {
        return ScorePartsShape.INSTANCE.usual(attribute);
    }

    @Override
    public @Nullable Object get(int attribute, Score whole) {
        return ScorePartsShape.INSTANCE.get(attribute, ScoreParts.of(whole));
    }

    @Override
    public Object start() {
        return ScorePartsShape.INSTANCE.start();
    }

    @Override
    public void put(int attribute, Object started, Object value) {
        ScorePartsShape.INSTANCE.put(attribute, started, value);
    }

    @Override
    public Score finish(Object started) {
        return ScorePartsShape.INSTANCE.finish(started).score();
    }
}
