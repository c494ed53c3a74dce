// Event writers: what `code --format` prints, one class a format, in a file of its own.
//
// In:  Reports, one after the other. Out: lines appended to a string. Fails never.
//
//     const std::unique_ptr<EventWriter> writer = make_event_writer(EventFormat::phoenix, {});
//     std::string out;
//     writer->begin(out);
//     for (const Report& report : reports) writer->add(report, out);
//     writer->finish(out);
//
// Every column is always written; what is not known is empty. Fields hold no tabs and no line ends.
// A compound actor is one list in the record; csv, phoenix, gdelt and icews expand it to one row
// for each pair of source and target, a reciprocal event in both directions. phoenix, gdelt and
// icews have no column for a status, so only what happened or is ongoing goes there. An event
// without a date keeps its date columns empty: the day of publication is not passed off as the
// event's.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "formats/code_names.h"
#include "record/report.h"

namespace entente {

enum class EventFormat : std::uint8_t { jsonl, phoenix, gdelt, icews, polecat, csv };
std::string_view to_string(EventFormat format);
std::optional<EventFormat> parse_event_format(std::string_view name);

struct WriterOptions {
    CodeNames names;            ///< for ICEWS's event text
    std::string version = "1";  ///< for the version column of formats that have one
};

class EventWriter {
  public:
    virtual ~EventWriter() = default;

    virtual void begin(std::string& /*out*/) {}  ///< the header, where the format has one
    virtual void add(const Report& report, std::string& out) = 0;
    virtual void finish(std::string& /*out*/) {}  ///< what can only be written when all is known
};

std::unique_ptr<EventWriter> make_event_writer(EventFormat format, WriterOptions options);

}  // namespace entente
