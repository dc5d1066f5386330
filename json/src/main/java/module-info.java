/**
 * JSON for the model of {@code org.summitry}: {@link org.summitry.json.SummitryJson} for those who want no mapper, and a
 * Jackson 3 module, found by the service loader, for those who have one.
 */
module org.summitry.json {
    requires transitive org.summitry;
    requires transitive tools.jackson.databind;
    requires static org.jspecify;
    requires static org.snakeyaml.engine;
    requires static tools.jackson.dataformat.yaml;

    exports org.summitry.json;

    provides tools.jackson.databind.JacksonModule with
            org.summitry.json.SummitryModule;
}
