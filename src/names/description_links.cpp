// Coreference by description: "Pakistan's army chief" for the general whose listed role that is, "the
// rebels" for those just spoken of, "the brigade" for the 3rd Brigade, "the group" for the last body
// named.
#include <algorithm>
#include <map>
#include <string>
#include <unordered_map>

#include "base/strings.h"
#include "names/coreference_workspace.h"

namespace entente::coreference {
namespace {

constexpr std::uint32_t reference_reach = 3;  ///< sentences from "the group" back to its name
constexpr std::uint32_t plural_reach = 5;     ///< sentences from "the rebels" back to "rebels"
constexpr std::uint32_t head_reach = 5;       ///< sentences from "the brigade" back to its name
constexpr std::size_t most_persons = 200;     ///< that a description is compared with

// ---- descriptions ----

bool is_description(const Workspace& work, std::uint32_t m) {
    const Profile& profile = work.profiles[m];
    return work.mention(m).kind == MentionKind::nominal && !work.mention(m).plural &&
           profile.parts.role() != nullptr;
}

bool shares_a_word(std::string_view role, std::string_view listed) {
    for (const std::string_view word : split_words(role)) {
        for (const std::string_view other : split_words(listed)) {
            if (word == other && word.size() > 2) return true;
        }
    }
    return false;
}

// Whether a description may be of a person whose roles are listed: the same country, and the same
// office or another name of it ("army chief" for "chief of army staff").
bool role_agrees(const Workspace& work, std::uint32_t description, const DatedRole& held) {
    const Profile& profile = work.profiles[description];
    const std::optional<Date> date = work.document.article.published.date;
    if (profile.former) {
        const bool over = !date || (held.end && *held.end < *date);
        return over && profile.role == "former " + held.role &&
               (profile.country.empty() || profile.country == held.country);
    }
    if (date && !held.held_on(*date)) return false;
    if (!profile.country.empty() && profile.country != held.country) return false;
    if (profile.role == held.role) return true;
    const Role& role = *profile.parts.role()->role.role;
    return !role.code.empty() && role.code != "GOV" && held.code == held.country + role.code &&
           shares_a_word(profile.role, held.role);
}

bool describes(const Workspace& work, std::uint32_t description, std::uint32_t person) {
    const Profile& named = work.profiles[person];
    const Profile& profile = work.profiles[description];
    if (!genders_agree(work.gender_of(person), work.gender_of(description))) return false;
    const bool titled_alike = !named.role.empty() && named.role == profile.role &&
                              (profile.country.empty() || profile.country == named.country);
    if (titled_alike) return true;
    if (named.entry == nullptr) return false;
    return std::any_of(named.entry->roles.begin(), named.entry->roles.end(),
                       [&](const DatedRole& held) { return role_agrees(work, description, held); });
}

// One mention of each person named in the report, the fullest first of its kind.
std::vector<std::uint32_t> named_persons(const Workspace& work) {
    std::vector<std::uint32_t> persons;
    for (std::uint32_t m = 0; m < work.profiles.size(); ++m) {
        const bool named =
            work.mention(m).kind == MentionKind::name && work.type_of(m) == EntityType::person;
        const bool tells = work.profiles[m].entry != nullptr || !work.profiles[m].role.empty();
        if (named && tells && persons.size() < most_persons) persons.push_back(m);
    }
    return persons;
}

// The person in the report whom a definite description fits. Where several do, the last of those
// named before it; none where all of them come after it.
std::uint32_t described_person(const Workspace& work, const std::vector<std::uint32_t>& persons,
                               std::uint32_t description) {
    std::uint32_t found = none;
    bool several = false;
    for (const std::uint32_t m : persons) {
        if (m > description && found != none && found < description) break;
        if (!describes(work, description, m)) continue;
        several |= found != none && !work.clusters.joined(found, m);
        found = m;
    }
    return several && found > description ? none : found;
}

// Two descriptions of one role and country are of one person; without a country of its own a
// definite one means the last.
void link_roles(Workspace& work) {
    const std::vector<std::uint32_t> persons = named_persons(work);
    std::map<std::string, std::uint32_t> last_of_role;
    for (std::uint32_t m = 0; m < work.profiles.size(); ++m) {
        const Profile& profile = work.profiles[m];
        if (!is_description(work, m)) continue;
        if (profile.parts.role()->role.role->use == Role::Use::referring) continue;
        const bool definite = profile.parts.definite || !profile.parts.modifiers.empty();
        if (!definite) {
            last_of_role[profile.role] = m;  // "a soldier", whom "the soldier" will mean
            continue;
        }
        if (work.mention(m).type == EntityType::person) {
            if (const std::uint32_t person = described_person(work, persons, m); person != none) {
                work.join(person, m);
                continue;
            }
        }
        // "Its envoy" is whose it is.
        const bool owned = profile.parts.owner_pronoun != none;
        const auto before = last_of_role.find(profile.role);
        if (!owned && before != last_of_role.end() &&
            (profile.country.empty() || profile.country == work.profiles[before->second].country))
            work.join(before->second, m);
        last_of_role[profile.role] = m;
    }
}

// "The rebels" and no word more.
bool is_bare_definite_plural(const Workspace& work, std::uint32_t m) {
    const Mention& mention = work.mention(m);
    const MentionParts& parts = work.profiles[m].parts;
    if (mention.kind != MentionKind::nominal || !mention.plural || parts.role() == nullptr)
        return false;
    return parts.definite && parts.modifiers.empty() && parts.owner_pronoun == none &&
           parts.count == 0 && parts.role()->first == mention.first + 1 &&
           parts.role()->role.role->use != Role::Use::referring;
}

// Those last spoken of by the same noun, a few sentences before.
void link_plurals(Workspace& work) {
    std::map<std::string, std::uint32_t> last_of_role;
    for (std::uint32_t m = 0; m < work.profiles.size(); ++m) {
        const Mention& mention = work.mention(m);
        const Profile& profile = work.profiles[m];
        if (mention.kind != MentionKind::nominal || !mention.plural ||
            profile.parts.role() == nullptr)
            continue;
        const auto before = last_of_role.find(profile.role);
        if (before != last_of_role.end() && is_bare_definite_plural(work, m) &&
            work.mention(before->second).sentence + plural_reach >= mention.sentence)
            work.join(before->second, m);
        last_of_role[profile.role] = m;
    }
}

// The noun that a mention is about, as written but in small letters: "brigade" of the 3rd Brigade,
// "bank" of the Bank of Avaria.
std::string head_word(const Workspace& work, std::uint32_t m) {
    return lower(work.document.form(work.mention(m).head));
}

// "The brigade", "the guards": an article and a noun that says whom it means only by an earlier
// phrase of the same noun.
bool is_bare_definite(const Workspace& work, std::uint32_t m) {
    const Mention& mention = work.mention(m);
    const MentionParts& parts = work.profiles[m].parts;
    const bool bare = mention.kind == MentionKind::nominal && mention.last - mention.first == 2 &&
                      mention.head == mention.first + 1;
    const bool goes_on = mention.last < work.document.sentences[mention.sentence].last &&
                         work.document.form(mention.last) == "of";
    return bare && !goes_on && parts.definite && !parts.each_of_two &&
           parts.owner_pronoun == none && parts.modifiers.empty();
}

using LastOfHead = std::unordered_map<std::string, std::uint32_t>;

// The last phrase of the same noun, else of one that the noun takes up: "the envoy" of an ambassador.
std::uint32_t last_of_like_head(const Workspace& work, const LastOfHead& last_of_head,
                                const std::string& word) {
    if (const auto same = last_of_head.find(word); same != last_of_head.end()) return same->second;
    const std::vector<std::string>* narrower = work.knowledge.cues.narrower.find(word);
    std::uint32_t last = none;
    if (narrower == nullptr) return last;
    for (const std::string& other : *narrower) {
        const auto found = last_of_head.find(other);
        if (found != last_of_head.end() && (last == none || found->second > last))
            last = found->second;
    }
    return last;
}

// Those who have not found whom they mean by their role: the last phrase of the same or a narrower
// noun that says more than it.
void link_heads(Workspace& work) {
    LastOfHead last_of_head;
    for (std::uint32_t m = 0; m < work.profiles.size(); ++m) {
        const Mention& mention = work.mention(m);
        if (mention.kind != MentionKind::name && mention.kind != MentionKind::nominal) continue;
        const std::string word = head_word(work, m);
        if (is_bare_definite(work, m)) {
            const std::uint32_t before = last_of_like_head(work, last_of_head, word);
            const bool alone = work.cluster_size[work.clusters.root(m)] == 1;
            if (alone && before != none && work.mention(before).plural == mention.plural &&
                work.mention(before).sentence + head_reach >= mention.sentence)
                work.join(before, m);
        } else if (mention.last - mention.first > 1 || mention.plural) {
            last_of_head[word] = m;
        }
    }
}

// "the group", "the militant group", "the country": a definite description that only refers. One
// with a country or an owner of its own points elsewhere.
bool refers_back(const Workspace& work, std::uint32_t m) {
    const MentionParts& parts = work.profiles[m].parts;
    if (!is_description(work, m) || !parts.definite || parts.count > 1) return false;
    const bool state = work.mention(m).type == EntityType::state;
    const bool was_of_another = state && work.profiles[m].former;  // "the former Avarian colony"
    if (!parts.modifiers.empty() && !was_of_another) return false;
    if (parts.owner_pronoun != none) return false;
    const bool sort_is_known = state || is_body(work.mention(m).type);
    const std::string last = lower(work.document.form(work.mention(m).last - 1));
    return sort_is_known && work.knowledge.roles.refers(last);
}

// Of the states of an earlier sentence "the kingdom" means the one that it was about, its subject.
std::uint32_t topic_beside(const Workspace& work, std::uint32_t state, std::uint32_t reference) {
    const std::uint32_t sentence = work.mention(state).sentence;
    if (sentence == work.mention(reference).sentence) return state;
    for (std::uint32_t m = work.first_in_sentence[sentence]; m < state; ++m) {
        const bool named =
            work.mention(m).kind == MentionKind::name && work.profiles[m].names_state;
        if (named && work.profiles[m].subject) return m;
    }
    return state;
}

// The last named party of the sort that a description asks for.
void link_references(Workspace& work) {
    for (std::uint32_t m = 1; m < work.profiles.size(); ++m) {
        if (!refers_back(work, m)) continue;
        const EntityType wanted = work.mention(m).type;
        for (std::uint32_t before = m; before-- > 0;) {
            const Mention& name = work.mention(before);
            if (name.sentence + reference_reach < work.mention(m).sentence) break;
            const EntityType type = work.type_of(before);
            const bool fits = type == wanted || (is_body(wanted) && is_body(type));
            const bool names = name.kind == MentionKind::name || work.profiles[before].names_state;
            if (!names || !fits) continue;
            if (work.mention(m).first < name.last && name.first < work.mention(m).last) continue;
            work.join(wanted == EntityType::state ? topic_beside(work, before, m) : before, m);
            break;
        }
    }
}

}  // namespace

void link_descriptions(Workspace& work) {
    link_roles(work);
    link_plurals(work);
    link_heads(work);
    link_references(work);
}

}  // namespace entente::coreference
