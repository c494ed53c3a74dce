#include "fetch/robots.h"

#include <algorithm>

#include "base/strings.h"

namespace entente {
namespace {

constexpr std::size_t most_bytes = 500U << 10U;
constexpr std::size_t longest_pattern = 2048;
constexpr double longest_delay = 60;  // seconds

struct Line {
    std::string key;
    std::string_view value;
};

Line line_of(std::string_view text) {
    text = text.substr(0, text.find('#'));
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos) return {};
    return {lower(trim(text.substr(0, colon))), trim(text.substr(colon + 1))};
}

// "entente/0.1" and "Entente" name us; "ententebot" does not.
bool names(std::string_view value, std::string_view agent) {
    const std::size_t end = std::min(value.find_first_of("/ \t"), value.size());
    return equals_ignoring_ascii_case(value.substr(0, end), agent);
}

}  // namespace

Robots Robots::parse(std::string_view text, std::string_view agent) {
    Robots ours;
    Robots everyones;
    bool named = false;
    bool in_ours = false;
    bool in_everyones = false;
    bool in_agents = false;  // the lines before were User-agent lines of the same group
    for (const std::string_view raw : split(text.substr(0, most_bytes), '\n')) {
        const Line line = line_of(raw);
        if (line.key == "user-agent") {
            if (!in_agents) in_ours = in_everyones = false;
            in_agents = true;
            in_ours |= names(line.value, agent);
            in_everyones |= line.value == "*";
            named |= in_ours;
            continue;
        }
        const bool rule = line.key == "allow" || line.key == "disallow";
        const auto delay = line.key == "crawl-delay" ? parse_decimal(line.value) : std::nullopt;
        if (!rule && !delay) continue;
        in_agents = false;
        for (auto [robots, in] : {std::pair(&ours, in_ours), std::pair(&everyones, in_everyones)}) {
            if (!in) continue;
            if (delay && *delay > 0) {
                const double seconds = std::min(*delay, longest_delay);
                robots->delay_ = std::chrono::milliseconds(static_cast<int>(seconds * 1000));
            }
            // An empty "Disallow:" disallows nothing.
            if (rule && !line.value.empty() && line.value.size() <= longest_pattern) {
                robots->rules_.push_back({std::string(line.value), line.key == "allow"});
            }
        }
    }
    return named ? ours : everyones;
}

// Greedy: of a pattern's parts between the asterisks each is found as early as it can be. Linear in
// the path for each part.
bool Robots::matches(std::string_view pattern, std::string_view path) {
    const bool to_end = pattern.ends_with('$');
    if (to_end) pattern.remove_suffix(1);
    const std::vector<std::string_view> parts = split(pattern, '*');
    if (!path.starts_with(parts.front())) return false;
    std::size_t at = parts.front().size();
    for (std::size_t i = 1; i < parts.size(); ++i) {
        if (to_end && i + 1 == parts.size()) {
            return path.size() - at >= parts[i].size() && path.ends_with(parts[i]);
        }
        const std::size_t found = path.find(parts[i], at);
        if (found == std::string_view::npos) return false;
        at = found + parts[i].size();
    }
    return !to_end || at == path.size();
}

bool Robots::allows(std::string_view path) const {
    const Rule* best = nullptr;
    for (const Rule& rule : rules_) {
        if (!matches(rule.pattern, path)) continue;
        const bool longer = best == nullptr || rule.pattern.size() > best->pattern.size();
        const bool kinder =
            best != nullptr && rule.pattern.size() == best->pattern.size() && rule.allow;
        if (longer || kinder) best = &rule;
    }
    return best == nullptr || best->allow;
}

}  // namespace entente
