// entente code: reports in, events out, one format of those that the field uses.

#include "command.h"
#include "formats/event_writer.h"
#include "record/report.h"

namespace entente {
namespace {

Exit code(const Options& options, const std::string& format_name) {
    const auto format = parse_event_format(format_name);
    if (!format) {
        complain(
            {"--format " + format_name + ": not one of jsonl, phoenix, gdelt, icews, polecat, csv",
             "", 0});
        return Exit::bad_usage;
    }
    std::optional<Date> date;
    if (!read_date(options, date)) return Exit::bad_usage;  // before a header is printed
    const Result<LoadedPipeline> loaded = load_pipeline(options);
    if (!loaded) return broken(loaded.error());
    Result<CodeNames> names = CodeNames::load(find_data(options));
    if (!names) return broken(names.error());
    const auto writer = make_event_writer(*format, {std::move(*names), ENTENTE_VERSION});
    std::string out;
    writer->begin(out);
    if (!print(out)) return Exit::broken;
    const Exit exit = each_document(options, loaded->pipeline, {}, [&](const Document& document) {
        out.clear();
        writer->add(rows_of(document, loaded->version), out);
        return print(out);
    });
    out.clear();
    writer->finish(out);
    return print(out) ? loaded->after(exit) : Exit::broken;
}

}  // namespace

void add_code(CLI::App& app, Options& options, std::function<Exit()>& run) {
    CLI::App* command = app.add_subcommand("code", "Print the events of reports");
    const auto format = std::make_shared<std::string>("jsonl");
    command->add_option("--format", *format, "jsonl, phoenix, gdelt, icews, polecat or csv");
    add_own_knowledge(*command, options);
    add_threads(*command, options);
    add_reading(*command, options);
    command->callback(
        [&options, &run, format] { run = [&options, format] { return code(options, *format); }; });
}

}  // namespace entente
