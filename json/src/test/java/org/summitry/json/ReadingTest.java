package org.summitry.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.Summit;
import org.summitry.check.Severity;

class ReadingTest {
    private final SummitryJson json = SummitryJson.create();

    /** Documents in one line, with ' for ". */
    private ImmutableList<String> problems(String document) {
        return json.tryRead(document.replace('\'', '"')).problems().stream()
                .map(Problem::toString)
                .collect(ImmutableList.toImmutableList());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {'format': 'summitry/1', 'id': 'a', 'name': 'A', 'status': 'held', 'tittle': 'x'} ~ 1:68: error unknown-field at /tittle: found the unknown field "tittle", expected only fields of this object
            {'format': 'summitry/1', 'id': 'a', 'name': 'A', 'status': 'held', 'propsals': []} ~ 1:68: error unknown-field at /propsals: found the unknown field "propsals", expected only fields of this object; did you mean "proposals"?
            {'format': 'summitry/1', 'id': 'a', 'name': 'A'} ~ 1:1: error missing-field at the root: found no field "status", expected it in every summit
            {'format': 'summitry/1', 'id': 'a', 'id': 'b', 'name': 'A', 'status': 'held'} ~ 1:37: error duplicate-field at /id: found a second "id", expected each field once
            {'format': 'summitry/1', 'id': 'a', 'name': null, 'status': 'held'} ~ 1:45: error null at /name: found null, expected a text; leave out what is absent
            {'format': 'summitry/1', 'id': 'a', 'name': 7, 'status': 'held'} ~ 1:45: error wrong-type at /name: found the number 7, expected a text
            {'format': 'summitry/1', 'id': 'a', 'name': ' ', 'status': 'held'} ~ 1:45: error blank-text at /name: found the text " ", expected a text that is not blank; leave out what is absent
            {'format': 'summitry/1', 'id': 'a', 'name': 'A', 'status': 'hold'} ~ 1:60: error unknown-word at /status: found the text "hold", expected one of scheduled, held, postponed, cancelled, lapsed; did you mean "held"?
            {'format': 'summitry/1', 'id': 'A b', 'name': 'A', 'status': 'held'} ~ 1:32: error invalid-value at /id: found the text "A b", expected it to be 1 to 100 lower-case letters, digits and single hyphens between them
            {'format': 'summitry/2', 'id': 'a', 'name': 'A', 'status': 'held'} ~ 1:12: error unsupported-format at /format: found the text "summitry/2", expected the text "summitry/1"
            {'format': 1, 'id': 'a', 'name': 'A', 'status': 'held'} ~ 1:12: error wrong-type at /format: found the number 1, expected the text "summitry/1"
            {'format': 'summitry/1', 'id': 'a', 'name': 'A', 'status': 'held', 'edition': 1.5} ~ 1:79: error wrong-type at /edition: found the number 1.5, expected a whole number
            {'format': 'summitry/1', 'id': 'a', 'name': 'A', 'status': 'held', 'edition': 0} ~ 1:79: error invalid-value at /edition: found edition 0, expected it to be 1 or more
            {'format': 'summitry/1', 'id': 'a', 'name': 'A', 'status': 'held', 'edition': 12345678901} ~ 1:79: error number-out-of-range at /edition: found the number 12345678901, expected a whole number of at most 9 characters
            {'format': 'summitry/1', 'id': 'a', 'name': 'A', 'status': 'held', 'citations': ['vsn']} ~ 1:82: error unresolved-reference at /citations/0: found the text "vsn", expected the id of a source in sources
            {'format': 'summitry/1', 'id': 'a', 'name': 'A', 'status': 'held'} x ~ 1:68: error syntax at the root: found Unrecognized token 'x': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false'), expected well-formed JSON
            {'format': 'summitry/1', 'id': 'a', 'name': 'A', 'status': 'held'} 1 ~ 1:68: error trailing-data at the root: found the number 1, expected nothing after the document
            [] ~ 1:1: error wrong-type at the root: found an array, expected an object
            `` ~ 1:1: error syntax at the root: found an empty document, expected one JSON object
            """)
    void saysWhatWasFoundAndWhatWasExpected(String document, String problem) {
        assertThat(problems(document)).containsExactly(problem);
    }

    @Test
    void tellsEverythingThatIsWrongInOnePass() {
        assertThat(problems("""
                {'format': 'summitry/1',
                 'id': 'a', 'name': '',
                 'status': 'hold',
                 'parties': [{'code': 'vn', 'kind': 'country', 'name': 'Viet Nam'},
                             {'code': 'KR', 'kind': 'country', 'name': 'Korea', 'nmae': 1}],
                 'leaders': [{'id': 'lee', 'name': {'full': 'Lee'}, 'offices': [{'id': 'p', 'title': 5, 'party': 'KR'}]}],
                 'proposals': [{'id': 'p', 'text': 'x', 'author': 'lee', 'topics': ['trade']}]}
                """))
                .extracting(p -> p.substring(0, p.indexOf(": found")))
                .containsExactly(
                        "2:21: error blank-text at /name",
                        "3:12: error unknown-word at /status",
                        "4:23: error invalid-value at /parties/0/code",
                        "5:65: error unknown-field at /parties/1/nmae",
                        "6:86: error wrong-type at /leaders/0/offices/0/title",
                        "7:69: error unresolved-reference at /proposals/0/topics/0");
    }

    @Test
    void tellsEveryInvariantThatAnObjectBreaks() {
        assertThat(problems("""
                {'format': 'summitry/1', 'id': 'a', 'name': 'A', 'status': 'held',
                 'parties': [{'code': 'KR', 'kind': 'country', 'name': 'Korea'}],
                 'figures': [{'id': 'f', 'kind': 'target', 'indicator': 'exports', 'reporter': 'KR',
                              'years': 3, 'comparedWith': '2024', 'partOf': 'f'}],
                 'proposals': [{'id': 'p', 'text': 'x', 'addressees': ['KR', 'KR']}]}
                """))
                .containsExactly(
                        "3:14: error invalid-value at /figures/0: found value absent,"
                                + " expected it to be set unless there is a rank",
                        "4:24: error invalid-value at /figures/0/years: found years 3,"
                                + " expected it to be absent unless basis is total (it is in-period)",
                        "4:43: error invalid-value at /figures/0/comparedWith: found comparedWith 2024,"
                                + " expected it to be absent unless aspect is growth (it is level)",
                        "4:61: error invalid-value at /figures/0/partOf: found partOf f,"
                                + " expected it to be another figure",
                        "5:16: error invalid-value at /proposals/0: found author absent,"
                                + " expected it to be set unless onBehalfOf names a party",
                        "5:55: error invalid-value at /proposals/0/addressees: found addressees KR twice,"
                                + " expected it not to contain duplicates");
    }

    @Test
    void tellsEverythingThatIsWrongWithAScore() {
        assertThat(scoreProblems("{'compliance': 1, 'to': 5, 'words': 'kept'}"))
                .containsExactly(
                        "found score absent, expected it to have exactly one of compliance, percent and words",
                        "found score absent, expected it to have to and qualifier only beside percent");
        assertThat(scoreProblems("{'percent': 9, 'to': 5, 'qualifier': 'over', 'words': 'late'}"))
                .containsExactly(
                        "found score absent, expected it to have exactly one of compliance, percent and words",
                        "found to 5, expected it to be more than number (it is 9)",
                        "found qualifier over, expected it to be exactly or about where to is set (it is 5)");
    }

    @Test
    void aScoreOfWhichOnlyThePercentIsMissingIsNotToldWhatTheRestWouldNeed() {
        assertThat(scoreProblems("{'to': 5}"))
                .containsExactly(
                        "found score absent, expected it to have exactly one of compliance, percent and words");
    }

    private ImmutableList<String> scoreProblems(String score) {
        return problems("{'format': 'summitry/1', 'id': 'a', 'name': 'A', 'status': 'held',"
                        + " 'assessments': [{'of': 'x', 'assessor': 'A', 'on': '2025', 'score': " + score + "}]}")
                .stream()
                .map(problem -> problem.substring(problem.indexOf("found")))
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void columnsCountCharactersNotBytes() {
        assertThat(problems("{'format': 'summitry/1', 'id': 'a', 'name': 'Phạm Minh Chính 🌏', 'status': 7}"))
                .containsExactly(
                        "1:76: error wrong-type at /status: found the number 7, expected one of scheduled, held,"
                                + " postponed, cancelled, lapsed");
    }

    @Test
    void referencesMayComeBeforeWhatTheyReferTo() {
        String ahead = """
                {"proposals": [{"id": "p", "text": "x", "author": "lee", "topics": ["trade"], "citations": ["s#p. 3"]}],
                 "leaders": [{"id": "lee", "name": {"full": "Lee"}, "offices": [{"id": "p", "title": "President", "party": "KR"}]}],
                 "parties": [{"code": "KR", "kind": "country", "name": "Korea", "citations": ["s"]}],
                 "topics": [{"id": "trade", "label": "trade"}],
                 "sources": [{"id": "s", "publisher": "A paper"}],
                 "status": "held", "name": "A", "id": "a", "format": "summitry/1"}
                """;

        Summit summit = json.read(ahead);

        assertThat(summit.proposals().get(0).author().orElseThrow())
                .isSameAs(summit.leaders().get(0));
        assertThat(json.read(json.write(summit))).isEqualTo(summit);
    }

    @Test
    void whatRefersToABrokenDeclarationIsNotReportedOnTopOfIt() {
        assertThat(problems("{'format': 'summitry/1', 'id': 'a', 'name': 'A', 'status': 'held', 'citations': ['s'],"
                        + " 'sources': [{'id': 's', 'publisher': 1}]}"))
                .singleElement()
                .asString()
                .contains("wrong-type at /sources/0/publisher");
    }

    @Test
    void oneIdForTwoPartsIsReportedWithThePlaceOfTheFirst() {
        assertThat(problems("{'format': 'summitry/1', 'id': 'a', 'name': 'A', 'status': 'held',"
                        + " 'sources': [{'id': 's', 'publisher': 'P'}, {'id': 's', 'publisher': 'P'}],"
                        + " 'places': [{'id': 'a', 'kind': 'city', 'name': 'Hue'}]}"))
                .containsExactly(
                        "1:118: error id-twice at /sources/1/id: found the id \"s\", expected an id of its own;"
                                + " /sources/0/id has this one",
                        "1:161: error id-twice at /places/0/id: found the id \"a\", expected an id of its own; /id has this"
                                + " one");
    }

    @Test
    void lenientReadingTurnsUnknownFieldsIntoWarnings() {
        String document =
                "{\"format\": \"summitry/1\", \"id\": \"a\", \"name\": \"A\", \"status\": \"held\", \"x\": {\"y\": [1]}}";

        ReadResult<Summit> result =
                json.with(ReadOptions.DEFAULT.withUnknownFieldsAsWarnings()).tryRead(document);

        assertThat(result.value()).isPresent();
        assertThat(result.problems()).extracting(Problem::severity).containsExactly(Severity.WARNING);
        assertThat(result.hasErrors()).isFalse();
    }

    @Test
    void lenientReadingLosesNoWarningOfAListThatIsReferredToAhead() {
        String document =
                "{\"format\": \"summitry/1\", \"id\": \"a\", \"name\": \"A\", \"status\": \"held\", \"citations\": [\"s\"],"
                        + " \"sources\": [{\"id\": \"s\", \"publisher\": \"P\", \"x\": 1}]}";

        ReadResult<Summit> result =
                json.with(ReadOptions.DEFAULT.withUnknownFieldsAsWarnings()).tryRead(document);

        assertThat(result.value()).isPresent();
        assertThat(result.problems()).extracting(Problem::pointer).containsExactly("/sources/0/x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0", "-0.0", "-0.000"})
    void minusZeroIsRefusedBecauseItsSignWouldBeLost(String number) {
        assertThat(problems("{'format': 'summitry/1', 'id': 'a', 'name': 'A', 'status': 'held', 'figures': [{'id': 'g',"
                        + " 'kind': 'observation', 'indicator': 'gdp', 'aspect': 'growth', 'reporter': 'VN',"
                        + " 'value': {'number': " + number + ", 'unit': 'percent'}}],"
                        + " 'parties': [{'code': 'VN', 'kind': 'country', 'name': 'Viet Nam'}]}"))
                .containsExactly("1:193: error invalid-value at /figures/0/value/number: found the number " + number
                        + ", expected it not to be minus zero; its sign would be lost");
    }

    @Test
    void addressesOfEveryScriptAreReadAsTheyAre() {
        Summit summit = json.read("""
                {"format": "summitry/1", "id": "summit", "name": "A", "status": "held", "sources": [
                  {"id": "a", "publisher": "Presidency", "address": "http://президент.рф/события"},
                  {"id": "b", "publisher": "Forvaltning", "address": "https://blåbær.example/"},
                  {"id": "c", "publisher": "Archive", "address": "https://data_store.example.org/x"}]}
                """);

        assertThat(summit.sources())
                .extracting(source -> source.address().orElseThrow().host())
                .containsExactly("президент.рф", "blåbær.example", "data_store.example.org");
        assertThat(json.read(json.write(summit))).isEqualTo(summit);
    }

    @Test
    void theExceptionCarriesEveryProblemAndNamesTheFile(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("bad.json");
        Files.writeString(file, "{\"format\": \"summitry/1\"}");

        assertThatThrownBy(() -> json.read(file))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage(
                        file
                                + ": 3 problems"
                                + "\n1:1: error missing-field at the root: found no field \"id\", expected it in every summit"
                                + "\n1:1: error missing-field at the root: found no field \"name\", expected it in every summit"
                                + "\n1:1: error missing-field at the root: found no field \"status\", expected it in every summit")
                .extracting(e -> ((InvalidDocumentException) e).problems().size())
                .isEqualTo(3);
    }
}
