// Counted and paired plurals: "the two", "both sides", "the three", "each other", "us both". Their
// antecedents are parties that the text has just put side by side, in a coordination or as the
// parties of one verb ("she met X"); failing that, the parties that the report is most about.
#include <algorithm>

#include "base/strings.h"
#include "names/coreference_workspace.h"
#include "names/phrase.h"

namespace entente::coreference {
namespace {

constexpr std::uint32_t sentences_back = 4;
constexpr std::uint32_t most_mentions = 100;  ///< of a sentence that is a sentence, not a list

// ---- groupings ----

bool is_party(const Workspace& work, std::uint32_t m) {
    return work.mention(m).kind != MentionKind::adjective;
}

bool within_other(const Workspace& work, std::uint32_t m) {
    const Mention& inner = work.mention(m);
    const std::uint32_t begin = work.first_in_sentence[inner.sentence];
    const std::uint32_t end = work.first_in_sentence[inner.sentence + 1];
    for (std::uint32_t other = begin; other < end; ++other) {
        const Mention& outer = work.mention(other);
        if (other != m && outer.first <= inner.first && inner.last <= outer.last &&
            outer.last - outer.first > inner.last - inner.first)
            return true;
    }
    return false;
}

// Persons, or bodies: a government and the rebels are two sides.
bool same_sort(const Workspace& work, std::uint32_t a, std::uint32_t b) {
    const EntityType x = work.type_of(a);
    const EntityType y = work.type_of(b);
    return x == EntityType::unknown || y == EntityType::unknown ||
           (x == EntityType::person) == (y == EntityType::person);
}

// Where "the army of Avaria" ends: with the mention that "of" ties to it.
std::uint32_t end_with_object(const Workspace& work, std::uint32_t m) {
    const Mention& mention = work.mention(m);
    const std::uint32_t next = m + 1;
    if (next >= work.first_in_sentence[mention.sentence + 1]) return mention.last;
    const Mention& object = work.mention(next);
    const bool tied =
        object.first == mention.last + 1 && lower(work.document.form(mention.last)) == "of";
    return tied ? object.last : mention.last;
}

// "A and B", "A, B and C": by the tree, or by an "and" between two neighbours.
bool is_joined(const Workspace& work, std::uint32_t a, std::uint32_t b) {
    const Mention& left = work.mention(a);
    const Mention& right = work.mention(b);
    const Token& head = work.head(b);
    const std::uint32_t end = end_with_object(work, a);
    if (head.deprel == Deprel::conj && head.head == left.head) return true;
    return right.first == end + 1 && lower(work.document.form(end)) == "and";
}

std::vector<Grouping> coordinations(const Workspace& work, std::uint32_t sentence) {
    std::vector<Grouping> found;
    const std::uint32_t end = work.first_in_sentence[sentence + 1];
    for (std::uint32_t m = work.first_in_sentence[sentence]; m < end; ++m) {
        if (work.mention(m).kind == MentionKind::pronoun) continue;
        bool placed = false;
        for (Grouping& grouping : found) {
            const bool joins = std::any_of(
                grouping.mentions.begin(), grouping.mentions.end(), [&](std::uint32_t other) {
                    return is_joined(work, other, m) && same_sort(work, other, m);
                });
            if (!joins) continue;
            grouping.mentions.push_back(m);
            grouping.at = work.mention(m).head;
            placed = true;
            break;
        }
        if (!placed) found.push_back({{m}, work.mention(m).head, work.profiles[m].subject});
    }
    std::erase_if(found, [](const Grouping& grouping) { return grouping.mentions.size() < 2; });
    return found;
}

// The mention that fills a place of a verb, with what is coordinated to it.
std::vector<std::uint32_t> with_coordinates(const std::vector<Grouping>& coordinated,
                                            std::uint32_t m) {
    for (const Grouping& grouping : coordinated) {
        if (grouping.mentions.front() == m) return grouping.mentions;
    }
    return {m};
}

bool has_with(const Workspace& work, std::uint32_t m) {
    const Mention& mention = work.mention(m);
    if (mention.first == 0) return false;
    const std::string_view before = work.document.form(mention.first - 1);
    return before == "with" || before == "between";
}

// Subject and object of one verb, or subject and "with": "she met X", "X held talks with Y".
std::vector<Grouping> parties_of_verbs(const Workspace& work, std::uint32_t sentence,
                                       const std::vector<Grouping>& coordinated) {
    std::vector<Grouping> found;
    const std::uint32_t begin = work.first_in_sentence[sentence];
    const std::uint32_t end = work.first_in_sentence[sentence + 1];
    for (std::uint32_t subject = begin; subject < end; ++subject) {
        if (work.head(subject).deprel != Deprel::nsubj || !is_party(work, subject)) continue;
        for (std::uint32_t other = begin; other < end; ++other) {
            const Token& head = work.head(other);
            const std::uint32_t verb = work.head(subject).head;
            const bool object = head.deprel == Deprel::obj && head.head == verb;
            const bool partner = has_with(work, other) && verb != none && head.head != none &&
                                 is_within(work.document, head.head, verb);
            if (other == subject || !(object || partner) || !is_party(work, other) ||
                within_other(work, other))
                continue;
            if (!same_sort(work, subject, other)) continue;
            Grouping grouping{with_coordinates(coordinated, subject), work.mention(other).head,
                              true};
            for (const std::uint32_t m : with_coordinates(coordinated, other))
                grouping.mentions.push_back(m);
            found.push_back(std::move(grouping));
        }
    }
    return found;
}

// ---- the search ----

struct Wanted {
    std::uint32_t count = 2;
    EntityType type = EntityType::unknown;
};

bool fits(const Workspace& work, const std::vector<std::uint32_t>& roots, const Wanted& wanted) {
    if (roots.size() != wanted.count) return false;
    const bool known = std::none_of(roots.begin(), roots.end(), [&](std::uint32_t root) {
        return work.type_of(root) == EntityType::unknown;
    });
    return known && are_of_one_sort(work, roots) &&
           std::all_of(roots.begin(), roots.end(), [&](std::uint32_t root) {
               const EntityType type = work.type_of(root);
               return wanted.type == EntityType::unknown || type == wanted.type;
           });
}

std::vector<std::uint32_t> search_groupings(const Workspace& work, std::uint32_t plural,
                                            const Wanted& wanted) {
    const Mention& mention = work.mention(plural);
    const std::uint32_t stop =
        mention.sentence > sentences_back ? mention.sentence - sentences_back : 0;
    for (std::uint32_t s = mention.sentence + 1; s-- > stop;) {
        for (const Grouping& grouping : groupings_before(work, s, mention.first)) {
            const std::vector<std::uint32_t> roots = work.clusters.expand(grouping.mentions);
            const bool self = std::any_of(roots.begin(), roots.end(), [&](std::uint32_t root) {
                return work.clusters.joined(root, plural);
            });
            if (!self && fits(work, roots, wanted)) return roots;
        }
    }
    return {};
}

// The states that the report speaks of most, in the order of their number of mentions.
std::vector<std::uint32_t> main_states(const Workspace& work, std::uint32_t count) {
    std::vector<std::uint32_t> states;
    for (std::uint32_t m = 0; m < work.profiles.size(); ++m) {
        if (work.clusters.root(m) == m && work.profiles[m].names_state) states.push_back(m);
    }
    std::stable_sort(states.begin(), states.end(), [&](std::uint32_t a, std::uint32_t b) {
        return work.cluster_size[a] > work.cluster_size[b];
    });
    if (states.size() < count) return {};
    states.resize(count);
    return states;
}

std::vector<std::uint32_t> last_distinct(const Workspace& work, std::uint32_t plural,
                                         const Wanted& wanted) {
    std::vector<std::uint32_t> roots;
    for (std::uint32_t m = plural; m-- > 0 && roots.size() < wanted.count;) {
        if (work.mention(m).sentence + sentences_back < work.mention(plural).sentence) break;
        if (work.mention(m).kind != MentionKind::name || work.type_of(m) != wanted.type) continue;
        const std::uint32_t root = work.clusters.root(m);
        if (std::find(roots.begin(), roots.end(), root) == roots.end()) roots.push_back(root);
    }
    if (roots.size() < wanted.count) roots.clear();
    std::sort(roots.begin(), roots.end());
    return roots;
}

// What a plural asks for; a count of 0 where it is not of this kind.
Wanted wanted_by(const Workspace& work, std::uint32_t m) {
    const Mention& mention = work.mention(m);
    const Profile& profile = work.profiles[m];
    const Document& document = work.document;
    if (mention.kind == MentionKind::pronoun) {
        const std::string last = lower(document.form(mention.last - 1));
        const std::string first = lower(document.form(mention.first));
        if (last == "other" || last == "another") return {2, EntityType::unknown};
        const bool ours = mention.last - mention.first == 2 && first == "us";
        return {count_of(last), ours ? EntityType::state : EntityType::unknown};
    }
    const bool several = mention.plural || profile.parts.each_of_two;
    if (mention.kind != MentionKind::nominal || !several || !profile.parts.definite)
        return {0, EntityType::unknown};
    const Piece* role = profile.parts.role();
    const bool own_parties = !profile.parts.modifiers.empty();
    if (role == nullptr || own_parties || profile.parts.owner_pronoun != none)
        return {0, EntityType::unknown};
    const bool refers = role->role.role->use == Role::Use::referring;
    const bool counted = profile.parts.count >= 2;
    if (!counted && !(refers && mention.type != EntityType::group)) return {0, EntityType::unknown};
    return {counted ? profile.parts.count : 2, mention.type};
}

}  // namespace

void group_mentions(Workspace& work) {
    const std::size_t sentences = work.document.sentences.size();
    work.groupings.resize(sentences);
    for (std::uint32_t s = 0; s < sentences; ++s) {
        if (work.first_in_sentence[s + 1] - work.first_in_sentence[s] > most_mentions) continue;
        std::vector<Grouping>& found = work.groupings[s];
        found = coordinations(work, s);
        std::vector<Grouping> parties = parties_of_verbs(work, s, found);
        std::move(parties.begin(), parties.end(), std::back_inserter(found));
        // Latest first; of those that end alike, the larger one.
        std::stable_sort(found.begin(), found.end(), [](const Grouping& a, const Grouping& b) {
            return a.at != b.at ? a.at > b.at : a.mentions.size() > b.mentions.size();
        });
    }
}

bool are_of_one_sort(const Workspace& work, const std::vector<std::uint32_t>& roots) {
    return std::all_of(roots.begin(), roots.end(),
                       [&](std::uint32_t root) { return same_sort(work, roots.front(), root); });
}

std::vector<Grouping> groupings_before(const Workspace& work, std::uint32_t sentence,
                                       std::uint32_t token) {
    std::vector<Grouping> found = work.groupings[sentence];
    std::erase_if(found, [&](const Grouping& grouping) { return grouping.at >= token; });
    return found;
}

bool link_plural(Workspace& work, std::uint32_t m) {
    const Wanted wanted = wanted_by(work, m);
    if (wanted.count == 0) return false;
    std::vector<std::uint32_t> roots = search_groupings(work, m, wanted);
    const bool states_may_serve =
        wanted.type == EntityType::state || wanted.type == EntityType::unknown;
    if (roots.empty() && wanted.count == 2 && states_may_serve) roots = main_states(work, 2);
    if (roots.empty() && !states_may_serve) roots = last_distinct(work, m, wanted);
    if (!roots.empty()) work.clusters.set_members(m, std::move(roots));
    return true;
}

}  // namespace entente::coreference
