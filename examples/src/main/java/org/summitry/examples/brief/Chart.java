package org.summitry.examples.brief;

/** A chart of a brief. */
sealed interface Chart permits BarChart, TimeLine {
    /** What stands under it. */
    String caption();

    /** The picture in SVG, complete with a title and a description that are read aloud in its place. */
    String svg();
}
