package org.summitry.examples.brief;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.AxesChartStyler;

/** What the charts of a page have in common: their look, and how they become pictures. */
final class Charts {
    static {
        // All is drawn in memory: no screen is needed, and none is to be opened. It must be said before the first
        // colour is made.
        System.setProperty("java.awt.headless", "true");
    }

    /** In the units of the page; narrow, so that the letters stay legible on a telephone. */
    static final int WIDTH = 520;

    static final int HEIGHT = 320;
    /** Pixels to a unit of the page, for sharp letters on paper. */
    private static final int SCALE = 3;

    static final Color INK = new Color(0x22, 0x22, 0x22);
    static final Color BLUE = new Color(0x1F, 0x4E, 0x79);
    static final Color ORANGE = new Color(0xE0, 0x9F, 0x3E);
    static final Color GREY = new Color(0x8A, 0xA4, 0xB8);
    static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 14);
    private static final Color GRID = new Color(0xDD, 0xDD, 0xDD);
    private static final Color CLEAR = new Color(255, 255, 255, 0);

    private Charts() {}

    /**
     * A picture. No free text of a document is drawn in it: that stands in the caption.
     *
     * @param caption what stands under it
     * @param alternative what is read in its place
     * @param address the picture itself as an address
     */
    record Picture(String caption, String alternative, String address) {}

    /** Whether this system has a font; some small ones have none, and then a page does without its charts. */
    static boolean canBeDrawn() {
        try {
            return !FONT.getStringBounds("1", new FontRenderContext(null, true, true))
                    .isEmpty();
        } catch (RuntimeException | InternalError | LinkageError e) {
            return false;
        }
    }

    static Picture picture(String caption, String alternative, Chart<?, ?> chart) {
        return new Picture(StyledText.visible(caption), StyledText.visible(alternative), png(chart));
    }

    /** Dark on white, nothing that is not needed. */
    static void plain(AxesChartStyler styler) {
        styler.setChartBackgroundColor(Color.WHITE).setPlotBackgroundColor(Color.WHITE);
        styler.setPlotBorderVisible(false).setChartTitleVisible(false);
        styler.setChartFontColor(INK).setChartPadding(6);
        styler.setLegendFont(FONT).setLegendBorderColor(Color.WHITE).setLegendBackgroundColor(CLEAR);
        styler.setAnnotationTextFont(FONT).setAnnotationTextFontColor(INK);
        styler.setAxisTickLabelsFont(FONT).setAxisTickLabelsColor(INK);
        styler.setAxisTitlesVisible(false).setAxisTickMarksColor(GRID).setPlotGridLinesColor(GRID);
    }

    private static String png(Chart<?, ?> chart) {
        BufferedImage image = new BufferedImage(WIDTH * SCALE, HEIGHT * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(SCALE, SCALE);
        chart.paint(graphics, WIDTH, HEIGHT);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
