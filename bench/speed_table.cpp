#include "speed_table.h"

#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace entente::bench {
namespace {

double seconds_of(const Measured& measured, const Task& task) {
    double sum = 0;
    for (const auto& [stage, seconds] : measured.clock.stages()) {
        if (std::find(task.stages.begin(), task.stages.end(), stage) != task.stages.end()) {
            sum += seconds;
        }
    }
    return sum;
}

double rate(std::size_t amount, double seconds) {
    return seconds > 0 ? static_cast<double>(amount) / seconds : 0;
}

std::string row(const std::string& name, const Measured& measured, double seconds) {
    return fmt::format("{:<18}{:>12.0f}{:>14.0f}{:>10.2f}{:>9.1f}%\n", name,
                       rate(measured.articles, seconds), rate(measured.sentences, seconds),
                       rate(measured.bytes, seconds) / 1e6, 100 * seconds / measured.clock.total());
}

nlohmann::ordered_json row_json(const Measured& measured, double seconds) {
    return {{"articles_per_second", rate(measured.articles, seconds)},
            {"sentences_per_second", rate(measured.sentences, seconds)},
            {"megabytes_per_second", rate(measured.bytes, seconds) / 1e6},
            {"share", seconds / measured.clock.total()}};
}

}  // namespace

const std::vector<Task>& tasks() {
    static const std::vector<Task> all{
        {"extract", {"page"}},
        {"parse", {"page", "text", "syntax"}},
        {"code", {"page", "text", "syntax", "names", "actors", "time", "place", "events", "write"}},
        {"read",
         {"page", "text", "syntax", "names", "actors", "time", "place", "events", "store",
          "settle"}}};
    return all;
}

std::string as_table(const Measured& measured) {
    std::string out = fmt::format(
        "{} articles, {} sentences, {:.1f} MB, {} events; processor time of one core\n\n"
        "{:<18}{:>12}{:>14}{:>10}{:>10}\n",
        measured.articles, measured.sentences, static_cast<double>(measured.bytes) / 1e6,
        measured.events, "stage", "articles/s", "sentences/s", "MB/s", "share");
    for (const auto& [stage, seconds] : measured.clock.stages())
        out += row(stage, measured, seconds);
    out += '\n';
    for (const Task& task : tasks())
        out += row("entente " + task.name, measured, seconds_of(measured, task));
    return out + fmt::format("\nstart-up {:.0f} ms, peak memory {:.0f} MB\n",
                             measured.load_seconds * 1000, measured.peak_megabytes);
}

std::string as_json(const Measured& measured) {
    nlohmann::ordered_json json{{"articles", measured.articles},
                                {"sentences", measured.sentences},
                                {"bytes", measured.bytes},
                                {"events", measured.events},
                                {"load_seconds", measured.load_seconds},
                                {"peak_megabytes", measured.peak_megabytes}};
    for (const auto& [stage, seconds] : measured.clock.stages())
        json["stages"][stage] = row_json(measured, seconds);
    for (const Task& task : tasks())
        json["tasks"][task.name] = row_json(measured, seconds_of(measured, task));
    return json.dump(2) + "\n";
}

}  // namespace entente::bench
