#include "formats/event_writer.h"

#include <algorithm>
#include <array>

#include "formats/json.h"
#include "formats/writers.h"

namespace entente {
namespace {

constexpr std::array<std::string_view, 6> names{"jsonl", "phoenix", "gdelt",
                                                "icews", "polecat", "csv"};

}  // namespace

std::string_view to_string(EventFormat format) {
    return names[static_cast<std::size_t>(format)];
}

std::optional<EventFormat> parse_event_format(std::string_view name) {
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) return {};
    return static_cast<EventFormat>(found - names.begin());
}

std::unique_ptr<EventWriter> make_event_writer(EventFormat format, WriterOptions options) {
    switch (format) {
        case EventFormat::jsonl:
            return std::make_unique<JsonLinesWriter>();
        case EventFormat::phoenix:
            return std::make_unique<PhoenixWriter>(std::move(options.version));
        case EventFormat::gdelt:
            return std::make_unique<GdeltWriter>();
        case EventFormat::icews:
            return std::make_unique<IcewsWriter>(std::move(options.names));
        case EventFormat::polecat:
            return std::make_unique<PolecatWriter>(std::move(options.version));
        case EventFormat::csv:
            break;
    }
    return std::make_unique<CsvWriter>();
}

void JsonLinesWriter::add(const Report& report, std::string& out) {
    for (const std::string& line : event_lines(report.events)) {
        out += line;
        out += '\n';
    }
}

}  // namespace entente
