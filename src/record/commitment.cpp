#include "record/commitment.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <unordered_map>

#include "record/sides.h"

namespace entente {
namespace {

constexpr std::int32_t grace = 30;  // days after the due date within which a promise counts as kept

bool undertakes(const EventRow& event) {
    return event.cameo.starts_with("03") && took_place(event.status);
}

bool undertaken(const EventRow& event) {
    return event.status == EventStatus::promised || event.status == EventStatus::planned;
}

// What freeing, lifting and ceasing fire are told apart by; of other families nothing.
std::string_view kind_within(const EventRow& event) {
    return family(event) == "RETREAT" ? std::string_view(event.cameo).substr(0, 3)
                                      : std::string_view();
}

// An undertaking with what it says is to be done.
struct Promise {
    const EventRow* event = nullptr;
    std::vector<const EventRow*> content;
    std::optional<Date> due;

    bool of_kind(const EventRow& deed) const {
        const std::string kind = family(deed);
        if (content.empty()) {
            const std::vector<std::string>& kinds = event->content;
            return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
        }
        return std::any_of(content.begin(), content.end(), [&](const EventRow* one) {
            return family(*one) == kind && kind_within(*one) == kind_within(deed);
        });
    }
    bool to_cease_fire() const {
        return std::any_of(content.begin(), content.end(),
                           [](const EventRow* one) { return one->cameo.starts_with("0871"); });
    }
};

bool share_side(const std::vector<Participant>& a, const std::vector<Participant>& b) {
    return std::any_of(a.begin(), a.end(), [&](const Participant& x) {
        return std::any_of(b.begin(), b.end(),
                           [&](const Participant& y) { return same_side(x.actor, y.actor); });
    });
}

// The day of a deed, as near as it is told; what a report tells as its news is of its day.
std::optional<Date> day_of(const EventRow& deed) {
    if (deed.date.begin) return deed.date.begin;
    return deed.date.basis == TimeBasis::reported ? deed.date.end : std::nullopt;
}

// Whether a deed is by the promise's party, after it and not too late.
bool follows(const EventRow& deed, const Promise& promise) {
    const std::optional<Date> made = promise.event->article.published.date;
    const std::optional<Date> day = day_of(deed);
    if (!made || !day || *day < *made) return false;
    if (!deed.date.begin && deed.article.id == promise.event->article.id) return false;
    if (promise.due && *day > add_days(*promise.due, grace)) return false;
    return share_side(deed.sources, promise.event->sources);
}

bool towards_the_same(const EventRow& deed, const Promise& promise) {
    const std::vector<Participant>& targets = promise.event->targets;
    return deed.targets.empty() || targets.empty() || share_side(deed.targets, targets);
}

bool keeps(const EventRow& deed, const Promise& promise) {
    return took_place(deed.status) && promise.of_kind(deed) && towards_the_same(deed, promise);
}

bool breaks(const EventRow& deed, const Promise& promise) {
    if (!took_place(deed.status)) return false;
    if (promise.to_cease_fire() && family(deed) == "ASSAULT") {
        // Several that undertake it together undertake it towards each other.
        return share_side(deed.targets, promise.event->targets) ||
               (promise.event->sources.size() > 1 &&
                share_side(deed.targets, promise.event->sources));
    }
    return deed.cameo.starts_with("12") &&
           std::any_of(deed.content.begin(), deed.content.end(), [&](const std::string& kind) {
               return std::any_of(promise.content.begin(), promise.content.end(),
                                  [&](const EventRow* one) { return family(*one) == kind; });
           });
}

std::vector<Promise> promises_of(std::span<const EventRow> events) {
    std::unordered_map<std::string_view, std::size_t> index;  // id of an AGREE to its promise
    std::vector<Promise> promises;
    for (const EventRow& event : events) {
        if (!undertakes(event)) continue;
        index.emplace(event.id, promises.size());
        promises.push_back({&event, {}, {}});
    }
    for (const EventRow& event : events) {
        const auto holder = index.find(event.theme_of);
        const bool is_content = !event.theme_of.empty() && holder != index.end();
        if (is_content) promises[holder->second].content.push_back(&event);
        if (!is_content && undertaken(event)) promises.push_back({&event, {&event}, {}});
    }
    for (Promise& promise : promises) {
        for (const EventRow* one : promise.content)
            promise.due = std::max(promise.due, one->date.end);
        // The day on which it was promised is not the day by which it is due.
        const bool own =
            promise.content.empty() && promise.event->date.basis != TimeBasis::reported;
        const std::optional<Date>& end = promise.event->date.end;
        if (own && end && end > promise.event->article.published.date) promise.due = end;
    }
    return promises;
}

std::optional<Date> last_published(std::span<const EventRow> events) {
    std::optional<Date> last;
    for (const EventRow& event : events)
        last = std::max(last, event.article.published.date);
    return last;
}

using Deeds = std::unordered_map<std::string, std::vector<const EventRow*>>;

// What took place, by the names of the sides that did it.
Deeds deeds_by_side(std::span<const EventRow> events) {
    Deeds deeds;
    std::vector<std::string> tokens;
    for (const EventRow& event : events) {
        if (!took_place(event.status)) continue;
        tokens.clear();
        for (const Participant& party : event.sources)
            add_side_tokens(party.actor, tokens);
        std::sort(tokens.begin(), tokens.end());
        tokens.erase(std::unique(tokens.begin(), tokens.end()), tokens.end());
        for (const std::string& token : tokens)
            deeds[token].push_back(&event);
    }
    return deeds;
}

// Looks for the first deed that keeps or breaks the promise.
void settle(const Promise& promise, const Deeds& deeds, const std::optional<Date>& today,
            Commitment& commitment) {
    std::vector<std::string> tokens;
    for (const Participant& party : promise.event->sources)
        add_side_tokens(party.actor, tokens);
    const EventRow* first = nullptr;
    const auto key = [](const EventRow& deed) { return std::tuple(day_of(deed), deed.id); };
    for (const std::string& token : tokens) {
        const auto found = deeds.find(token);
        if (found == deeds.end()) continue;
        for (const EventRow* deed : found->second) {
            if (!follows(*deed, promise) || (today && *day_of(*deed) > *today)) continue;
            const bool kept = keeps(*deed, promise);
            if (!kept && !breaks(*deed, promise)) continue;
            if (first != nullptr && key(*first) <= key(*deed)) continue;
            first = deed;
            commitment.state = kept ? CommitmentState::kept : CommitmentState::broken;
            commitment.settled_by = deed->id;
        }
    }
}

}  // namespace

std::string_view to_string(CommitmentState state) {
    constexpr std::array<std::string_view, 4> names{"open", "kept", "broken", "overdue"};
    return names[static_cast<std::size_t>(state)];
}

std::vector<Commitment> commitments_of(std::span<const EventRow> events,
                                       std::optional<Date> as_of) {
    const Deeds deeds = deeds_by_side(events);
    const std::optional<Date> today = as_of ? as_of : last_published(events);
    std::vector<Promise> promises = promises_of(events);
    std::sort(promises.begin(), promises.end(),  // all are elements of `events`
              [](const Promise& a, const Promise& b) { return a.event < b.event; });
    std::vector<Commitment> commitments;
    for (const Promise& promise : promises) {
        Commitment commitment{*promise.event, promise.due, CommitmentState::open, {}};
        if (commitment.due && today && *commitment.due < *today) {
            commitment.state = CommitmentState::overdue;
        }
        settle(promise, deeds, today, commitment);
        commitments.push_back(std::move(commitment));
    }
    return commitments;
}

}  // namespace entente
