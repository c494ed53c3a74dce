#include "record/issue.h"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>

#include "base/strings.h"
#include "base/table.h"

namespace entente {
namespace {

// Whether a word of the text begins so.
bool has_beginning(std::string_view text, std::string_view words) {
    for (std::size_t at = text.find(words); at != std::string_view::npos;
         at = text.find(words, at + 1)) {
        if (at == 0 || !is_ascii_alpha(text[at - 1])) return true;
    }
    return false;
}

// What a telling does to the thing that it is about.
enum class Attitude : std::uint8_t { wants, rejects, threatens, none };

Attitude attitude_of(const EventRow& event) {
    if (event.background || event.stance == Stance::accuses) return Attitude::none;
    if (event.status == EventStatus::threatened) return Attitude::threatens;
    if (event.status == EventStatus::denied || event.status == EventStatus::hypothetical) {
        return Attitude::none;
    }
    return Attitude::wants;
}

// Praise and blame, which name the thing but are not it.
std::optional<Attitude> reaction_of(const EventRow& event) {
    if (!took_place(event.status) || event.background) return {};
    const bool asks = event.cameo.starts_with("02") && event.content.empty();
    if (event.cameo.starts_with("051") || asks) return Attitude::wants;
    if (event.cameo.starts_with("111") || event.cameo.starts_with("12")) return Attitude::rejects;
    return {};
}

IssueSide side_of(bool in_favour, Attitude attitude, bool on_condition) {
    if (attitude == Attitude::rejects) in_favour = !in_favour;
    const bool tied = attitude == Attitude::threatens || on_condition;
    if (tied && in_favour) return IssueSide::conditional;
    return in_favour ? IssueSide::in_favour : IssueSide::against;
}

}  // namespace

std::string_view to_string(IssueSide side) {
    constexpr std::array<std::string_view, 3> names{"for", "against", "conditional"};
    return names[static_cast<std::size_t>(side)];
}

Result<Issues> Issues::load(const std::filesystem::path& data_dir) {
    const Result<Table> table =
        Table::read(data_dir / "issues" / "issues.tsv", {"issue", "act", "codes", "words"});
    if (!table) return table.error();
    Issues issues;
    for (const Table::Row& row : table->rows()) {
        if (row[1] != "for" && row[1] != "against") {
            return Error{"an act is for or against an issue", table->name(), row.line};
        }
        Sign sign{row.fields[0], row[1] == "for", row.list(2), row.list(3)};
        if (sign.issue.empty() || (sign.codes.empty() && sign.words.empty())) {
            return Error{"needs an issue, and codes or words", table->name(), row.line};
        }
        issues.signs_.push_back(std::move(sign));
    }
    return issues;
}

// The first sign that fits: by code and words; without a code by words alone.
const Issues::Sign* Issues::sign_of(const EventRow& event, std::string_view cameo) const {
    const std::string words = lower(event.clause_text + " " + event.theme_text);
    const auto fits = [&](const Sign& sign) {
        const bool coded = std::any_of(sign.codes.begin(), sign.codes.end(),
                                       [&](const auto& code) { return cameo.starts_with(code); });
        if (sign.codes.empty() ? !cameo.empty() : !coded) return false;
        return sign.words.empty() ||
               std::any_of(sign.words.begin(), sign.words.end(),
                           [&](const auto& word) { return has_beginning(words, word); });
    };
    const auto found = std::find_if(signs_.begin(), signs_.end(), fits);
    return found == signs_.end() ? nullptr : &*found;
}

std::vector<IssueStance> Issues::stances_of(std::span<const EventRow> events) const {
    std::unordered_map<std::string_view, const EventRow*> by_id;
    for (const EventRow& event : events)
        by_id.emplace(event.id, &event);
    std::vector<IssueStance> stances;
    for (const EventRow& event : events) {
        const std::optional<Attitude> reaction = reaction_of(event);
        const Attitude attitude = reaction ? *reaction : attitude_of(event);
        if (attitude == Attitude::none) continue;
        // A refusal that has a code of its own ("refused to meet") is read as the act it is.
        const Sign* sign = sign_of(event, event.cameo);
        const bool own = sign != nullptr;
        if (!own && reaction) sign = sign_of(event, {});
        if (sign == nullptr) continue;
        std::vector<Participant> holders = event.sources;
        if (event.status == EventStatus::demanded) {
            holders = event.speakers;
            const auto demand = by_id.find(event.theme_of);
            if (holders.empty() && demand != by_id.end()) holders = demand->second->sources;
        }
        if (holders.empty()) continue;
        const Attitude towards = own ? attitude_of(event) : attitude;
        const IssueSide side = side_of(sign->in_favour, towards, event.stated_condition);
        stances.push_back({sign->issue, side, std::move(holders), event});
    }
    return stances;
}

}  // namespace entente
