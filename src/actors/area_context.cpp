#include "actors/area_context.h"

#include <algorithm>

namespace entente {
namespace {

constexpr std::int64_t outweighs = 10;  // times as many people

}  // namespace

const State* AreaContext::state_of(std::uint32_t first, std::uint32_t last) const {
    const std::string_view name =
        document_.words(cover(document_.tokens[first].span, document_.tokens[last - 1].span));
    const std::vector<Areas::Candidate>* candidates = tables_.areas().find(name);
    if (candidates == nullptr || is_surname_here(first, last)) return nullptr;
    const Areas::Candidate* chosen = choose(*candidates);
    return chosen == nullptr ? nullptr : tables_.state(chosen->country);
}

const Areas::Candidate* AreaContext::choose(const std::vector<Areas::Candidate>& candidates) const {
    if (candidates.size() == 1) return &candidates.front();
    const Areas::Candidate* best = nullptr;
    int most = 0;
    bool tie = false;
    for (const Areas::Candidate& candidate : candidates) {
        const auto found = votes().find(candidate.country);
        const int named = found == votes().end() ? 0 : found->second;
        tie = named == most;
        if (named <= most) continue;
        best = &candidate;
        most = named;
    }
    if (best != nullptr) return tie ? nullptr : best;
    return candidates[0].people >= outweighs * candidates[1].people ? &candidates[0] : nullptr;
}

// "The Santander government" of a President Luis Santander.
bool AreaContext::is_surname_here(std::uint32_t first, std::uint32_t last) const {
    if (last - first != 1) return false;
    return std::any_of(document_.mentions.begin(), document_.mentions.end(),
                       [&](const Mention& mention) {
                           const bool apart = mention.last <= first || last <= mention.first;
                           return apart && mention.kind == MentionKind::name &&
                                  mention.type == EntityType::person &&
                                  document_.form(mention.last - 1) == document_.form(first);
                       });
}

const AreaContext::Votes& AreaContext::votes() const {
    if (!votes_) {
        Votes votes;
        for (const Mention& mention : document_.mentions) {
            if (mention.kind == MentionKind::name || mention.kind == MentionKind::adjective)
                count(mention, votes);
        }
        votes_ = std::move(votes);
    }
    return *votes_;
}

// A listed name votes for its state, and so does an area of one state only ("Lahore").
void AreaContext::count(const Mention& mention, Votes& votes) const {
    for (std::uint32_t t = mention.first; t < mention.last; ++t) {
        const Gazetteer::Match match = knowledge_.gazetteer.longest(document_, t, mention.last);
        if (match.length == 0) continue;
        ++votes[knowledge_.gazetteer.entry(match.senses.front().entry).country];
        return;
    }
    if (mention.type == EntityType::person) return;
    const std::vector<Areas::Candidate>* areas =
        tables_.areas().find(document_.words(mention.span));
    if (areas != nullptr && areas->size() == 1) ++votes[areas->front().country];
}

}  // namespace entente
