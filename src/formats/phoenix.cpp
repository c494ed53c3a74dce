#include <algorithm>

#include <fmt/format.h>

#include "base/strings.h"
#include "formats/writers.h"

namespace entente {
namespace {

// Phoenix's five classes by CAMEO root: 0 neutral, 1 and 2 verbal and material cooperation, 3 and 4
// verbal and material conflict. It counts 16 (reduce relations) as verbal.
std::string_view penta_class(std::string_view cameo) {
    const std::int64_t root = parse_int(cameo.substr(0, 2)).value_or(0);
    if (root <= 2) return "0";
    if (root <= 5) return "1";
    if (root <= 8) return "2";
    return root <= 13 || root == 16 ? "3" : "4";
}

// An actor code's parts: three letters of state or kind, three of role, and the rest.
std::vector<std::string> actor_columns(const std::string& code) {
    const auto part = [&](std::size_t from, std::size_t size) {
        return code.size() > from ? code.substr(from, size) : std::string();
    };
    return {code, part(0, 3), part(3, 3), part(6, std::string::npos)};
}

void add_once(const std::string& text, std::vector<std::string>& list) {
    if (text.empty() || std::find(list.begin(), list.end(), text) != list.end()) return;
    list.push_back(text);
}

std::string joined(const std::vector<std::string>& list) {
    std::vector<std::string> sorted = list;
    std::sort(sorted.begin(), sorted.end());
    return join(sorted, ";");
}

}  // namespace

void PhoenixWriter::add(const Report& report, std::string& /*out*/) {
    for (const EventRow& event : report.events) {
        if (!took_place(event.status) || event.cameo.empty()) continue;
        for (const ActorPair& pair : pairs_of(event)) {
            if (pair.source == nullptr || pair.target == nullptr) continue;
            const std::string& source = pair.source->actor.code;
            const std::string& target = pair.target->actor.code;
            if (source.empty() || target.empty()) continue;
            const std::optional<Date> day = day_of(event.date);
            const std::string date =
                day ? fmt::format("{:04}{:02}{:02}", day->year, day->month, day->day)
                    : std::string();
            Row& row = rows_[{date, source, target, event.cameo}];
            if (row.sentences.empty() || event.id < row.event.id) row.event = event;
            if (day) {
                row.year = date.substr(0, 4);
                row.month = date.substr(4, 2);
                row.day = date.substr(6, 2);
            }
            add_once(fmt::format("{}_{}", event.article.id, event.sentence), row.sentences);
            add_once(event.article.url, row.urls);
            add_once(event.article.outlet, row.outlets);
        }
    }
}

void PhoenixWriter::finish(std::string& out) {
    std::size_t counter = 0;
    for (const auto& [key, row] : rows_) {
        const auto& [date, source, target, cameo] = key;
        std::vector<std::string> columns{fmt::format("{}_{}", ++counter, version_), date, row.year,
                                         row.month, row.day};
        for (const std::string* code : {&source, &target}) {
            for (std::string& part : actor_columns(*code))
                columns.push_back(std::move(part));
        }
        const std::optional<PlaceRow>& place = row.event.place;
        const bool located = place && place->coordinates;
        columns.insert(
            columns.end(),
            {cameo, cameo.substr(0, 2), std::string(penta_class(cameo)),
             decimal(row.event.goldstein), "", located ? decimal(place->coordinates->latitude) : "",
             located ? decimal(place->coordinates->longitude) : "", place ? place->name : "",
             place ? place->division : "", place ? place->country : "", joined(row.sentences),
             joined(row.urls), joined(row.outlets)});
        append_tsv(columns, out);
    }
    rows_.clear();
}

}  // namespace entente
