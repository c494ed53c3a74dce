// The sure rules of coreference: by name, by surname or given name, by an acronym in brackets and by
// apposition.
#include <algorithm>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "base/strings.h"
#include "names/coreference_workspace.h"

namespace entente::coreference {
namespace {

constexpr std::size_t most_bodies = 200;  ///< whose names are compared with each other
constexpr std::size_t shortest_acronym = 3;
constexpr std::uint32_t longest_apposed = 16;  ///< tokens to the head of an apposed phrase

bool may_be_person(EntityType type) {
    return type == EntityType::person || type == EntityType::unknown;
}

bool is_person_name(const Workspace& work, std::uint32_t m) {
    return work.mention(m).kind == MentionKind::name && work.profiles[m].parts.has_name() &&
           may_be_person(work.mention(m).type);
}

std::uint32_t words_in_name(const Profile& profile) {
    return profile.parts.name_last - profile.parts.name_first;
}

bool is_acronym(std::string_view form) {
    constexpr std::size_t longest_acronym = 8;
    return form.size() <= longest_acronym && std::all_of(form.begin(), form.end(), is_ascii_upper);
}

// ---- one name ----

// Listed names join by their entry, so that "U.S." is "the United States"; unlisted names by their
// words. A person's surname alone is left to the rule for surnames. A capital is not its state:
// whether it stands for the government is not yet known.
std::string identity_of(const Workspace& work, std::uint32_t m) {
    const Profile& profile = work.profiles[m];
    const Mention& mention = work.mention(m);
    if (mention.kind != MentionKind::name && mention.kind != MentionKind::adjective) return {};
    if (!profile.parts.has_name()) return {};
    const bool surname = profile.parts.name.length != 0 &&
                         profile.parts.name.senses.front().form == NameForm::surname;
    if (profile.entry != nullptr && mention.type != EntityType::place && !surname)
        return "#" + profile.entry->id;
    const std::string_view word = work.document.form(profile.parts.name_first);
    const bool acronym = word.size() >= shortest_acronym && is_acronym(word);
    if (is_person_name(work, m) && words_in_name(profile) == 1 && !acronym) return {};
    return profile.name;
}

void link_same_names(Workspace& work) {
    std::unordered_map<std::string, std::uint32_t> first_of;
    for (std::uint32_t m = 0; m < work.profiles.size(); ++m) {
        const std::string identity = identity_of(work, m);
        if (identity.empty()) continue;
        const auto [first, fresh] = first_of.emplace(identity, m);
        if (!fresh) work.join(first->second, m);
    }
}

// ---- surnames ----

using MentionsByKey = std::unordered_map<std::string, std::vector<std::uint32_t>>;

// The full names of persons, by their last word and by the id of their entry.
MentionsByKey index_full_names(const Workspace& work) {
    MentionsByKey full_names;
    for (std::uint32_t m = 0; m < work.profiles.size(); ++m) {
        const Profile& profile = work.profiles[m];
        if (!is_person_name(work, m) || words_in_name(profile) < 2 ||
            work.type_of(m) != EntityType::person)
            continue;
        full_names[profile.last_name].push_back(m);
        if (profile.entry != nullptr) full_names["#" + profile.entry->id].push_back(m);
    }
    return full_names;
}

// Of mentions in order, the last before `m` whose gender agrees, else the first after it.
std::uint32_t nearest_agreeing(const Workspace& work, const std::vector<std::uint32_t>& bearers,
                               std::uint32_t m) {
    const auto agrees = [&](std::uint32_t bearer) {
        return genders_agree(work.gender_of(bearer), work.mention(m).gender);
    };
    const auto after = std::lower_bound(bearers.begin(), bearers.end(), m);
    const auto before = std::find_if(std::make_reverse_iterator(after), bearers.rend(), agrees);
    if (before != bearers.rend()) return *before;
    const auto next = std::find_if(after, bearers.end(), agrees);
    return next == bearers.end() ? none : *next;
}

// The full name that a surname stands for: the last before it, else the first after it.
std::uint32_t bearer_of(const Workspace& work, std::uint32_t surname,
                        const MentionsByKey& full_names) {
    std::vector<std::string> keys{work.profiles[surname].last_name};
    for (const Gazetteer::Sense& sense : work.profiles[surname].parts.name.senses)
        keys.push_back("#" + work.knowledge.gazetteer.entry(sense.entry).id);
    std::uint32_t bearer = none;
    for (const std::string& key : keys) {
        const auto found = full_names.find(key);
        if (found == full_names.end()) continue;
        const std::uint32_t nearest = nearest_agreeing(work, found->second, surname);
        if (nearest == none) continue;
        if (bearer == none || (nearest < surname && (bearer > surname || nearest > bearer)))
            bearer = nearest;
    }
    return bearer;
}

// A one-word name joins the full name that bears it, or an earlier one of the same word.
void link_surnames(Workspace& work) {
    const MentionsByKey full_names = index_full_names(work);
    MentionsByKey lone;
    for (std::uint32_t m = 0; m < work.profiles.size(); ++m) {
        if (!is_person_name(work, m) || words_in_name(work.profiles[m]) != 1) continue;
        std::uint32_t bearer = bearer_of(work, m, full_names);
        if (bearer != none) {
            work.mention(m).type = EntityType::person;
        } else {
            std::vector<std::uint32_t>& earlier = lone[work.profiles[m].last_name];
            bearer = nearest_agreeing(work, earlier, m);
            earlier.push_back(m);
        }
        if (bearer != none) work.join(bearer, m);
    }
}

// The person whose given name a word is; none where several persons of the report bear it.
std::uint32_t bearer_of_given_name(const Workspace& work, std::uint32_t name,
                                   const MentionsByKey& by_given_name) {
    const auto found = by_given_name.find(work.profiles[name].last_name);
    if (found == by_given_name.end()) return none;
    const std::uint32_t first = found->second.front();
    const bool one = std::all_of(found->second.begin(), found->second.end(),
                                 [&](std::uint32_t m) { return work.clusters.joined(first, m); });
    const bool agrees = genders_agree(work.gender_of(first), work.mention(name).gender);
    return one && agrees ? first : none;
}

// "Nora" for Nora Vesk, where the word is nobody's surname and no title stands before it.
void link_given_names(Workspace& work) {
    MentionsByKey by_given_name;
    std::unordered_set<std::string> surnames;
    for (std::uint32_t m = 0; m < work.profiles.size(); ++m) {
        const Profile& profile = work.profiles[m];
        if (!is_person_name(work, m) || words_in_name(profile) < 2 ||
            work.mention(m).type != EntityType::person)
            continue;
        by_given_name[lower(work.document.form(profile.parts.name_first))].push_back(m);
        surnames.insert(profile.last_name);
    }
    for (std::uint32_t m = 0; m < work.profiles.size(); ++m) {
        const Profile& profile = work.profiles[m];
        if (!is_person_name(work, m) || words_in_name(profile) != 1) continue;
        if (!profile.parts.roles.empty() || surnames.contains(profile.last_name)) continue;
        const std::uint32_t bearer = bearer_of_given_name(work, m, by_given_name);
        if (bearer == none) continue;
        work.mention(m).type = EntityType::person;
        work.join(bearer, m);
    }
}

// ---- acronyms and apposition ----

bool initials_match(const Document& document, const Mention& name, std::string_view acronym) {
    std::size_t matched = 0;
    for (std::uint32_t t = name.first; t < name.last && matched < acronym.size(); ++t) {
        if (document.form(t).front() == acronym[matched]) ++matched;
    }
    return matched == acronym.size();
}

// "Awami National Party (ANP)". A body's acronym may be of its name in another tongue: "Free Aceh
// Movement (GAM)"; then neither another entry nor a party after a person ("(R)") may be meant.
bool abbreviates(const Workspace& work, std::uint32_t acronym, std::uint32_t name) {
    const Mention& it = work.mention(name);
    const std::string_view form = work.document.form(work.mention(acronym).first);
    const std::string_view last = work.document.form(it.last - 1);
    // "the Northern Liberation Front": a role noun as a name, so with a capital.
    if (it.kind == MentionKind::nominal && !(is_body(it.type) && is_ascii_upper(last.front())))
        return false;
    if (it.kind != MentionKind::name && it.kind != MentionKind::nominal) return false;
    if (initials_match(work.document, it, form)) return true;
    return is_body(it.type) && it.last - it.first > 1 && is_acronym(form) &&
           work.profiles[acronym].entry == nullptr;
}

void link_acronyms(Workspace& work) {
    const Document& document = work.document;
    for (std::uint32_t m = 1; m < work.profiles.size(); ++m) {
        const Mention& acronym = work.mention(m);
        if (acronym.kind != MentionKind::name || acronym.last - acronym.first != 1 ||
            acronym.span.size() < 2)
            continue;
        if (acronym.first == 0 || document.form(acronym.first - 1) != "(") continue;
        for (std::uint32_t before = m; before-- > 0;) {
            const Mention& name = work.mention(before);
            if (name.sentence != acronym.sentence) break;
            if (name.last + 1 != acronym.first) continue;
            if (abbreviates(work, m, before)) work.join(before, m);
        }
    }
}

// The first letters of a name's capitalised words: "KHC" of Kelm Harbour Council.
std::string initials_of(const Document& document, const MentionParts& parts) {
    std::string initials;
    for (std::uint32_t t = parts.name_first; t < parts.name_last; ++t) {
        const char first = document.form(t).front();
        if (is_ascii_upper(first)) initials += first;
    }
    return initials;
}

// Whether the words of `part` stand in the name of `whole`, which has more.
bool is_part_of_name(const Document& document, const MentionParts& part,
                     const MentionParts& whole) {
    const std::uint32_t words = part.name_last - part.name_first;
    if (words < 2 || words >= whole.name_last - whole.name_first) return false;
    for (std::uint32_t at = whole.name_first; at + words <= whole.name_last; ++at) {
        std::uint32_t same = 0;
        while (same < words && document.form(at + same) == document.form(part.name_first + same))
            ++same;
        if (same == words) return true;
    }
    return false;
}

bool is_short_form(const Workspace& work, std::uint32_t m, std::uint32_t full) {
    const MentionParts& parts = work.profiles[m].parts;
    const MentionParts& whole = work.profiles[full].parts;
    const std::string_view form = work.document.form(parts.name_first);
    const bool one_word = parts.name_last - parts.name_first == 1;
    if (one_word)
        return form.size() >= shortest_acronym && is_acronym(form) &&
               initials_of(work.document, whole) == form;
    return is_body(work.mention(m).type) && is_part_of_name(work.document, parts, whole);
}

// "KHC" and "the Harbour Council" for the Kelm Harbour Council named before. A listed name is no
// short form of another.
void link_short_forms(Workspace& work) {
    std::vector<std::uint32_t> bodies;
    for (std::uint32_t m = 0; m < work.profiles.size(); ++m) {
        const Profile& profile = work.profiles[m];
        if (work.mention(m).kind != MentionKind::name || !profile.parts.has_name()) continue;
        if (profile.entry == nullptr && work.mention(m).type != EntityType::person) {
            const auto full = std::find_if(bodies.rbegin(), bodies.rend(), [&](std::uint32_t body) {
                return is_short_form(work, m, body);
            });
            if (full != bodies.rend()) work.join(*full, m);
        }
        const bool full_name = profile.parts.name_last - profile.parts.name_first > 1;
        if (full_name && is_body(work.mention(m).type) && bodies.size() < most_bodies)
            bodies.push_back(m);
    }
}

// "The Tigers" and "the Ministry": one capitalised word behind an article.
bool is_echo(const Workspace& work, std::uint32_t m) {
    const Mention& it = work.mention(m);
    const bool sort = it.kind == MentionKind::name || it.kind == MentionKind::nominal;
    if (!sort || it.last - it.first != 2 || it.type == EntityType::person) return false;
    if (lower(work.document.form(it.first)) != "the") return false;
    const bool listed = it.kind == MentionKind::name && work.profiles[m].entry != nullptr;
    return !listed && is_ascii_upper(work.document.form(it.last - 1).front());
}

// Whether the name of a body begins or ends with the word that is left of it in its echo. Of a
// people only a listed body is a part: "the Bosnian Serbs".
bool is_echoed(const Workspace& work, std::uint32_t body, std::uint32_t echo) {
    const Document& document = work.document;
    const Mention& whole = work.mention(body);
    const bool people = work.mention(echo).type == EntityType::nationality;
    if (!is_body(whole.type) || (people && work.profiles[body].entry == nullptr)) return false;
    const bool sort = whole.kind == MentionKind::name || whole.kind == MentionKind::nominal;
    const std::uint32_t first =
        whole.first + (lower(document.form(whole.first)) == "the" ? 1U : 0U);
    if (!sort || whole.last <= first + 1) return false;
    const std::string_view word = document.form(work.mention(echo).last - 1);
    return document.form(whole.last - 1) == word || (!people && document.form(first) == word);
}

// "The Tigers" after the Tamil Tigers, "the Serbs" after the Bosnian Serbs, "the Ministry" after the
// Ministry of Trade: the last body named so.
void link_echoes(Workspace& work) {
    std::vector<std::uint32_t> bodies;
    for (std::uint32_t m = 0; m < work.profiles.size(); ++m) {
        if (is_echo(work, m)) {
            const auto whole = std::find_if(bodies.rbegin(), bodies.rend(),
                                            [&](std::uint32_t b) { return is_echoed(work, b, m); });
            if (whole != bodies.rend()) work.join(*whole, m);
        } else if (is_body(work.mention(m).type) && bodies.size() < most_bodies) {
            bodies.push_back(m);
        }
    }
}

bool can_be_apposed(const Workspace& work, std::uint32_t a, std::uint32_t b) {
    const EntityType type = work.type_of(a);
    const EntityType other = work.type_of(b);
    if (work.mention(a).plural || work.mention(b).plural) return false;
    if (work.mention(a).kind == work.mention(b).kind) return false;
    if (!genders_agree(work.gender_of(a), work.gender_of(b))) return false;
    if (type == EntityType::person || other == EntityType::person)
        return may_be_person(type) && may_be_person(other);
    const auto is_body = [](EntityType t) {
        return t == EntityType::organisation || t == EntityType::group || t == EntityType::unknown;
    };
    return is_body(type) && is_body(other);
}

bool is_nominal_or_name(const Mention& mention) {
    return mention.kind == MentionKind::name || mention.kind == MentionKind::nominal;
}

// Where a phrase ends with the names that prepositions tie to it: behind "the IAEA" in "Iran's
// envoy to the IAEA, X".
std::uint32_t end_with_attachments(const Workspace& work, std::uint32_t m) {
    const Document& document = work.document;
    std::uint32_t end = work.mention(m).last;
    if (work.mention(m).kind != MentionKind::nominal) return end;
    for (std::uint32_t next = m + 1; next < work.profiles.size(); ++next) {
        const Mention& other = work.mention(next);
        if (other.sentence != work.mention(m).sentence || other.first > end + 1) break;
        const Token& link = document.tokens[end];
        const bool preposition = link.upos == Upos::adp || link.xpos == Xpos::to;
        const bool attached =
            other.first == end + 1 && preposition && other.type != EntityType::person;
        if (attached) end = other.last;
    }
    return end;
}

// "Pakistan's army chief, General X, said" and "X, the army chief of Pakistan, said": by the tree,
// or by two commas around the second.
void link_apposition(Workspace& work) {
    const Document& document = work.document;
    for (std::uint32_t a = 0; a + 1 < work.profiles.size(); ++a) {
        const Mention& first = work.mention(a);
        if (!is_nominal_or_name(first)) continue;
        const std::uint32_t end = end_with_attachments(work, a);
        for (std::uint32_t b = a + 1; b < work.profiles.size(); ++b) {
            const Mention& second = work.mention(b);
            if (second.sentence != first.sentence || second.head > end + longest_apposed) break;
            if (second.first != end + 1 || document.form(end) != ",") continue;
            const bool closes = second.last >= document.sentences[first.sentence].last ||
                                document.form(second.last) == "," ||
                                document.form(second.last) == "." ||
                                document.tokens[second.last].upos == Upos::verb;
            const bool by_tree =
                work.head(b).deprel == Deprel::appos && work.head(b).head == first.head;
            if (is_nominal_or_name(second) && (closes || by_tree) && can_be_apposed(work, a, b))
                work.join(a, b);
        }
    }
}

}  // namespace

void link_names(Workspace& work) {
    link_same_names(work);
    link_surnames(work);
    link_given_names(work);
    link_acronyms(work);
    link_short_forms(work);
    link_echoes(work);
    link_apposition(work);
    link_surnames(work);  // of those whom an apposition has shown to be persons
}

}  // namespace entente::coreference
