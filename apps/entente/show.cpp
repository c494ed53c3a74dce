// entente show: the record for people, as a chronology or another view, and as JSON.

#include "command.h"
#include "formats/chronology.h"
#include "formats/json.h"
#include "store/store.h"

namespace entente {
namespace {

struct ShowOptions {
    std::string file;
    std::vector<std::string> between;
    std::string since;
    std::string until;
    std::string what = "incidents";
    std::string period = "month";
    bool json = false;
};

bool read_day(const std::string& text, std::string_view option, std::optional<Date>& day) {
    if (text.empty()) return true;
    day = parse_iso_date(text);
    if (!day)
        complain({std::string(option) + " " + text + ": there is no such day (write YYYY-MM-DD)",
                  "", 0});
    return day.has_value();
}

template <typename Row>
std::string json_lines(const std::vector<Row>& rows) {
    std::string out;
    for (const Row& row : rows)
        out += to_json(row) + "\n";
    return out;
}

std::optional<Period> period_named(const std::string& name) {
    if (name == "day") return Period::day;
    if (name == "week") return Period::week;
    if (name == "month") return Period::month;
    if (name == "year") return Period::year;
    return {};
}

std::vector<Actor> actors_in(const Record& record) {
    std::vector<Actor> actors;
    for (const Incident& incident : record.incidents) {
        actors.insert(actors.end(), incident.sources.begin(), incident.sources.end());
        actors.insert(actors.end(), incident.targets.begin(), incident.targets.end());
    }
    return actors;
}

std::string relation(const ShowOptions& show, const Record& record, Period period) {
    const std::vector<Actor> seen = actors_in(record);
    const Party a = Party::named(show.between[0], seen);
    const Party b = Party::named(show.between[1], seen);
    const std::vector<RelationRow> rows = relation_of(record.incidents, a, b, period);
    if (!show.json) return relation_text(rows, a, b, period);
    std::string out;
    for (const RelationRow& row : rows)
        out += to_json(row, period) + "\n";
    return out;
}

std::string view(const ShowOptions& show, const Record& record, const CodeNames& names,
                 const Issues& issues, Period period) {
    const TextStyle style{terminal_width(), wants_colour()};
    if (show.what == "claims") {
        return show.json ? json_lines(claims_of(record.events, record.answers))
                         : claims_text(record, names, style);
    }
    if (show.what == "positions") {
        const auto positions = positions_of(record.events);
        return show.json ? json_lines(positions) : positions_text(positions, names, style);
    }
    if (show.what == "stances") {
        const auto stances = issues.stances_of(record.events);
        return show.json ? json_lines(stances) : stances_text(stances, style);
    }
    if (show.what == "commitments") {
        const auto commitments = commitments_of(record.events);
        return show.json ? json_lines(commitments) : commitments_text(commitments, names, style);
    }
    if (show.what == "relation") return relation(show, record, period);
    if (show.json)
        return show.what == "events" ? json_lines(record.events) : json_lines(record.incidents);
    return chronology(record, names, style);
}

Exit show(const Options& options, const ShowOptions& show) {
    Query query;
    if (!show.between.empty()) query.between = {show.between[0], show.between[1]};
    if (!read_day(show.since, "--since", query.since)) return Exit::bad_usage;
    if (!read_day(show.until, "--until", query.until)) return Exit::bad_usage;
    const auto period = period_named(show.period);
    if (show.what == "relation" && (show.between.empty() || !period)) {
        complain(
            {"--what relation needs --between A B, and --period day, week, month or year", "", 0});
        return Exit::bad_usage;
    }
    const auto names = CodeNames::load(find_data(options));
    if (!names) return broken(names.error());
    const Result<Issues> issues = Issues::load(find_data(options));
    if (!issues) return broken(issues.error());
    const Result<Store> store = Store::open(show.file, Store::Access::read);
    if (!store) return broken(store.error());
    const Result<Record> record = store->select(query);
    if (!record) return broken(record.error());
    return print(view(show, *record, *names, *issues, period.value_or(Period::month)))
               ? Exit::done
               : Exit::broken;
}

}  // namespace

void add_show(CLI::App& app, Options& options, std::function<Exit()>& run) {
    CLI::App* command = app.add_subcommand("show", "Print a record");
    const auto chosen = std::make_shared<ShowOptions>();
    command->add_option("FILE", chosen->file, "The record")->required();
    command
        ->add_option("--between", chosen->between,
                     "Two parties: names, or codes such as USA, PAKMIL")
        ->expected(2);
    command->add_option("--since", chosen->since, "From this day on (YYYY-MM-DD)");
    command->add_option("--until", chosen->until, "Up to this day (YYYY-MM-DD)");
    command->add_option("--what", chosen->what, "What to print")
        ->check(CLI::IsMember(
            {"events", "claims", "positions", "stances", "commitments", "incidents", "relation"}))
        ->capture_default_str();
    command->add_option("--period", chosen->period, "Of --what relation: day, week, month or year")
        ->capture_default_str();
    command->add_flag("--json", chosen->json, "JSON, one object a line");
    command->callback(
        [&options, &run, chosen] { run = [&options, chosen] { return show(options, *chosen); }; });
}

}  // namespace entente
