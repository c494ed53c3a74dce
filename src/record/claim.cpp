#include "record/claim.h"

#include <algorithm>
#include <map>
#include <unordered_map>

#include <fmt/format.h>

#include "record/sides.h"

namespace entente {
namespace {

constexpr std::int32_t window = 30;      // days
constexpr std::int32_t near_window = 7;  // where the denial does not say of what

// The day on which a claim was made, as near as it is known.
std::optional<Date> day_said(const EventRow& event) {
    return event.article.published.date ? event.article.published.date : event.date.begin;
}

const std::vector<Participant>& denying_party(const EventRow& denial) {
    return denial.speakers.empty() ? denial.sources : denial.speakers;
}

// A charge names the accused as its target; a deed told as an accusation has them as its source.
const std::vector<Participant>& charged_party(const EventRow& charge) {
    return charge.plover == "ACCUSE" ? charge.targets : charge.sources;
}

bool speech_act(const EventRow& event) {
    return event.plover == "ACCUSE" || event.cameo.starts_with("016");
}

// The kinds of event that a charge or a denial is about; empty where it is not said.
std::vector<std::string> subject(const EventRow& event) {
    if (!event.content.empty()) return event.content;
    const std::string kind = family(event);
    if (speech_act(event) || kind.empty()) return {};
    return {kind};
}

std::vector<std::string> months_between(Date first, Date last) {
    std::vector<std::string> months;
    first.day = 1;
    for (; first <= last; first = add_months(first, 1))
        months.push_back(to_iso(first).substr(0, 7));
    return months;
}

}  // namespace

bool is_claim(const EventRow& event) {
    return event.stance && !event.speakers.empty();
}

bool is_charge(const EventRow& event) {
    return event.stance == Stance::accuses || event.plover == "ACCUSE";
}

bool is_denial(const EventRow& event) {
    return event.stance == Stance::denies || event.cameo.starts_with("016");
}

bool answers(const EventRow& denial, const EventRow& charge) {
    if (!is_denial(denial) || !is_charge(charge) || denial.id == charge.id) return false;
    const std::optional<Date> said = day_said(charge);
    const std::optional<Date> answered = day_said(denial);
    if (!said || !answered) return false;
    const std::int32_t later = to_days(*answered) - to_days(*said);
    const std::vector<std::string> charged = subject(charge);
    const std::vector<std::string> denied = subject(denial);
    const bool vague = charged.empty() || denied.empty();
    if (later < 0 || later > (vague ? near_window : window)) return false;
    const auto common = [&](const std::string& kind) {
        return std::find(denied.begin(), denied.end(), kind) != denied.end();
    };
    if (!vague && std::none_of(charged.begin(), charged.end(), common)) return false;
    for (const Participant& denier : denying_party(denial)) {
        for (const Participant& accused : charged_party(charge)) {
            if (same_side(denier.actor, accused.actor)) return true;
        }
    }
    return false;
}

std::vector<std::string> answer_keys(const EventRow& event) {
    std::vector<std::string> keys;
    const std::optional<Date> day = day_said(event);
    if (!day) return keys;
    const auto file_under = [&](const std::vector<Participant>& parties, Date first) {
        std::vector<std::string> tokens;
        for (const Participant& party : parties)
            add_side_tokens(party.actor, tokens);
        for (const std::string& month : months_between(first, *day)) {
            for (const std::string& token : tokens)
                keys.push_back(fmt::format("answer {} {}", month, token));
        }
    };
    if (is_charge(event)) file_under(charged_party(event), *day);
    if (is_denial(event)) file_under(denying_party(event), add_days(*day, -window));
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

std::vector<Answer> answers_among(std::span<const EventRow> events) {
    struct Filed {
        std::vector<const EventRow*> charges;
        std::vector<const EventRow*> denials;
    };
    std::unordered_map<std::string, Filed> blocks;
    std::vector<Answer> found;
    for (const EventRow& event : events) {
        if (!event.answers.empty()) found.push_back({event.id, event.answers});
        for (const std::string& key : answer_keys(event)) {
            if (is_charge(event)) blocks[key].charges.push_back(&event);
            if (is_denial(event)) blocks[key].denials.push_back(&event);
        }
    }
    for (const auto& [key, block] : blocks) {
        for (const EventRow* denial : block.denials) {
            for (const EventRow* charge : block.charges) {
                if (denial->article.id == charge->article.id) continue;
                if (answers(*denial, *charge)) found.push_back({denial->id, charge->id});
            }
        }
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

std::vector<Claim> claims_of(std::span<const EventRow> events, std::span<const Answer> answers) {
    std::map<std::string_view, std::vector<std::string>> forth;
    std::map<std::string_view, std::vector<std::string>> back;
    for (const Answer& answer : answers) {
        forth[answer.answering].push_back(answer.answered);
        back[answer.answered].push_back(answer.answering);
    }
    std::vector<Claim> claims;
    for (const EventRow& event : events) {
        if (!is_claim(event)) continue;
        Claim claim{event, forth[event.id], back[event.id]};
        std::sort(claim.answers.begin(), claim.answers.end());
        std::sort(claim.answered_by.begin(), claim.answered_by.end());
        claims.push_back(std::move(claim));
    }
    return claims;
}

}  // namespace entente
