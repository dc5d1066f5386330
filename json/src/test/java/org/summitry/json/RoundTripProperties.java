package org.summitry.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.summitry.Summit;
import org.summitry.figure.TradeFigure;
import org.summitry.partnership.Partnership;
import org.summitry.party.Leader;
import org.summitry.proposal.Proposal;
import org.summitry.testing.SummitArbitraries;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

class RoundTripProperties {
    private final SummitryJson json = SummitryJson.create();

    @Property(tries = 300)
    void everySummitReadsBackAsItWasWritten(@ForAll("summits") Summit summit) {
        holdsFor(DocumentType.SUMMIT, summit);
    }

    @Property(tries = 200)
    void everyLeaderReadsBackAsItWasWritten(@ForAll("leaders") Leader leader) {
        holdsFor(DocumentType.LEADER, leader);
    }

    @Property(tries = 200)
    void everyProposalReadsBackAsItWasWritten(@ForAll("proposals") Proposal proposal) {
        holdsFor(DocumentType.PROPOSAL, proposal);
    }

    @Property(tries = 200)
    void everyPartnershipReadsBackAsItWasWritten(@ForAll("partnerships") Partnership partnership) {
        holdsFor(DocumentType.PARTNERSHIP, partnership);
    }

    @Property(tries = 200)
    void everyFigureReadsBackAsItWasWritten(@ForAll("figures") TradeFigure figure) {
        holdsFor(DocumentType.TRADE_FIGURE, figure);
    }

    private <T> void holdsFor(DocumentType<T> type, T value) {
        byte[] indented = json.as(type).toBytes(value);
        byte[] compact = json.compact().as(type).toBytes(value);

        assertThat(compact).isEqualTo(generated(type, value, ObjectWriteContext.empty(), ""));
        assertThat(indented).isEqualTo(generated(type, value, INDENTED, "\n"));
        assertThat(json.as(type).read(indented)).isEqualTo(value);
        assertThat(json.as(type).read(compact)).isEqualTo(value);
        assertThat(json.as(type).toBytes(json.as(type).read(compact))).isEqualTo(indented);
    }

    /** What a generator of Jackson makes of it. */
    private static <T> byte[] generated(DocumentType<T> type, T value, ObjectWriteContext context, String end) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = SummitryJson.WRITER.createGenerator(context, bytes)) {
            type.write(value, new GeneratorWriting(generator));
        }
        bytes.writeBytes(end.getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private static final ObjectWriteContext INDENTED = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    };

    @Provide
    Arbitrary<Summit> summits() {
        return SummitArbitraries.summits();
    }

    @Provide
    Arbitrary<Leader> leaders() {
        return SummitArbitraries.leaders();
    }

    @Provide
    Arbitrary<Proposal> proposals() {
        return SummitArbitraries.proposals();
    }

    @Provide
    Arbitrary<Partnership> partnerships() {
        return SummitArbitraries.partnerships();
    }

    @Provide
    Arbitrary<TradeFigure> figures() {
        return SummitArbitraries.tradeFigures();
    }
}
