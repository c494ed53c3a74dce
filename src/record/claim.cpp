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

bool speech_act(const EventRow& event) {
    return event.plover == "ACCUSE" || event.cameo.starts_with("016") || is_request(event) ||
           is_refusal(event);
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

bool is_request(const EventRow& event) {
    return event.plover == "REQUEST" && took_place(event.status);
}

bool is_refusal(const EventRow& event) {
    return event.cameo.starts_with("12") && took_place(event.status);
}

const std::vector<Participant>& denying_party(const EventRow& denial) {
    return denial.speakers.empty() ? denial.sources : denial.speakers;
}

const std::vector<Participant>& charged_party(const EventRow& charge) {
    return charge.plover == "ACCUSE" ? charge.targets : charge.sources;
}

std::vector<std::string> subject_of(const EventRow& event) {
    if (!event.content.empty()) return event.content;
    const std::string kind = family(event);
    if (speech_act(event) || kind.empty()) return {};
    return {kind};
}

bool on_one_subject(const EventRow& a, const EventRow& b) {
    const std::vector<std::string> other = subject_of(b);
    const std::vector<std::string> one = subject_of(a);
    return std::any_of(one.begin(), one.end(), [&](const std::string& kind) {
        return std::find(other.begin(), other.end(), kind) != other.end();
    });
}

bool on_one_side(const std::vector<Participant>& a, const std::vector<Participant>& b) {
    return std::any_of(a.begin(), a.end(), [&](const Participant& x) {
        return std::any_of(b.begin(), b.end(),
                           [&](const Participant& y) { return same_side(x.actor, y.actor); });
    });
}

bool answers(const EventRow& reply, const EventRow& told) {
    const bool denies = is_denial(reply) && is_charge(told);
    const bool refuses = !denies && is_refusal(reply) && is_request(told);
    if ((!denies && !refuses) || reply.id == told.id) return false;
    const std::optional<Date> said = day_said(told);
    const std::optional<Date> answered = day_said(reply);
    if (!said || !answered) return false;
    const std::int32_t later = to_days(*answered) - to_days(*said);
    const bool vague = subject_of(reply).empty() || subject_of(told).empty();
    if (later < 0 || later > (vague || refuses ? near_window : window)) return false;
    if (!vague && !on_one_subject(reply, told)) return false;
    if (refuses) {
        return on_one_side(reply.sources, told.targets) && on_one_side(reply.targets, told.sources);
    }
    const bool of_a_deed = told.plover != "ACCUSE" || told.cameo.starts_with("112");
    return (!vague || of_a_deed) && on_one_side(denying_party(reply), charged_party(told));
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
    if (is_request(event)) file_under(event.targets, *day);
    if (is_denial(event)) file_under(denying_party(event), add_days(*day, -window));
    if (is_refusal(event)) file_under(event.sources, add_days(*day, -near_window));
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

std::vector<Answer> answers_among(std::span<const EventRow> events) {
    struct Filed {
        std::vector<const EventRow*> told;
        std::vector<const EventRow*> replies;
    };
    std::unordered_map<std::string, Filed> blocks;
    std::vector<Answer> found;
    for (const EventRow& event : events) {
        if (!event.answers.empty()) found.push_back({event.id, event.answers});
        for (const std::string& key : answer_keys(event)) {
            if (is_charge(event) || is_request(event)) blocks[key].told.push_back(&event);
            if (is_denial(event) || is_refusal(event)) blocks[key].replies.push_back(&event);
        }
    }
    for (const auto& [key, block] : blocks) {
        for (const EventRow* reply : block.replies) {
            for (const EventRow* told : block.told) {
                if (reply->article.id == told->article.id) continue;
                if (answers(*reply, *told)) found.push_back({reply->id, told->id});
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
