#include "names/pieces.h"

#include <algorithm>
#include <array>

#include "base/strings.h"
#include "names/name_labels.h"

namespace entente {
namespace {

bool has_capital(std::string_view form) {
    return !form.empty() &&
           (is_ascii_upper(form.front()) ||
            (static_cast<unsigned char>(form.front()) >= 0x80 &&
             lower(form.substr(0, utf8_length(form, 0))) != form.substr(0, utf8_length(form, 0))));
}

// "al" in "al-Amin", labelled as the name's beginning or middle.
bool is_labelled_particle(const Document& document, std::uint32_t token, const LabelRun& run) {
    return token + 1 < run.last && is_ascii_alpha(document.form(token).front()) &&
           (token == run.first || run.kind == LabelKind::person);
}

// "Western" in "Western Avaria", labelled as one place: says which part of the listed one is meant.
bool narrows_listed_place(const Document& document, std::uint32_t token, const LabelRun& run,
                          const NameKnowledge& knowledge) {
    return run.kind == LabelKind::place && token + 1 < run.last &&
           document.tokens[token].upos == Upos::adj &&
           knowledge.gazetteer.longest(document, token + 1, run.last).length != 0;
}

bool is_unlisted_name(const Document& document, std::uint32_t token,
                      const NameKnowledge& knowledge) {
    const std::string_view form = document.form(token);
    if (knowledge.cues.calendar.contains(form)) return false;
    const bool proper = document.tokens[token].upos == Upos::propn;
    const LabelRun run = label_at(document, token);
    if (type_of(run.kind) == EntityType::unknown) return proper && has_capital(form);
    if (!has_capital(form)) return proper || is_labelled_particle(document, token, run);
    return proper || !narrows_listed_place(document, token, run, knowledge);
}

// What an adjective of nationality says, or the people that bear it.
bool is_demonym(const Gazetteer::Sense& sense) {
    return sense.form == NameForm::adjective || sense.form == NameForm::people ||
           sense.form == NameForm::person_of;
}

bool agrees(const Gazetteer::Sense& sense, LabelKind label, const NameKnowledge& knowledge) {
    if (is_demonym(sense)) return label == LabelKind::other;
    // "Washington" of the government is labelled as the place or as the body.
    if (sense.form == NameForm::seat)
        return label == LabelKind::place || label == LabelKind::organisation;
    return agree(knowledge.gazetteer.entry(sense.entry).type, label);
}

// Of several bearers of a name those come first that fit its label. A state or a surname is dropped
// where it only begins or ends a longer labelled name of another kind: "Jordan" in "Jordan Hill".
void heed_label(const Document& document, std::uint32_t first, Gazetteer::Match& match,
                const NameKnowledge& knowledge) {
    if (match.length == 0) return;
    const LabelRun run = label_at(document, first);
    if (run.kind == LabelKind::unlabelled || first + match.length > run.last) return;
    const auto fits = [&](const Gazetteer::Sense& sense) {
        return agrees(sense, run.kind, knowledge);
    };
    const auto behind = std::stable_partition(match.senses.begin(), match.senses.end(), fits);
    if (behind != match.senses.begin() || match.length == run.size()) return;
    const EntityType type = knowledge.gazetteer.entry(match.senses.front().entry).type;
    const bool within_person = run.kind == LabelKind::person && !is_demonym(match.senses.front()) &&
                               type != EntityType::person;
    const bool surname_elsewhere =
        run.kind != LabelKind::person && match.senses.front().form == NameForm::surname;
    if (within_person || surname_elsewhere) match = {};
}

// One word that the gazetteer has may still be another word here: a verb ("May"), or a noun at the
// head of a sentence. A label that fits says that it is the name, whatever its tag.
bool can_be_name(const Document& document, std::uint32_t first, const Gazetteer::Match& match,
                 const NameKnowledge& knowledge) {
    if (match.length != 1) return match.length != 0;
    if (knowledge.cues.calendar.contains(document.form(first))) return false;
    if (agrees(match.senses.front(), kind_of(document.tokens[first].name), knowledge)) return true;
    const Upos upos = document.tokens[first].upos;
    if (match.senses.front().form == NameForm::surname) return upos == Upos::propn;
    return upos == Upos::propn || upos == Upos::noun || upos == Upos::adj || upos == Upos::x;
}

// "Pakistan's army" may be listed, but "Pakistan's army chief" is the army chief of Pakistan: where
// a role begins within a listed name and ends behind it, its first token; else none.
std::uint32_t role_across_end(const Document& document, std::uint32_t first, std::uint32_t last,
                              const Gazetteer::Match& name, const NameKnowledge& knowledge) {
    const std::uint32_t end = first + name.length;
    for (std::uint32_t t = first + 1; t < end; ++t) {
        if (t + knowledge.roles.longest(document, t, last).length > end) return t;
    }
    return none;
}

// "King" in "King Abdullah": a title that is also somebody's surname.
bool is_title_before_name(const Document& document, const Piece& piece, std::uint32_t last) {
    const std::uint32_t next = piece.first + piece.role.length;
    return piece.name.length == 1 && piece.role.title && next < last &&
           piece.name.senses.front().form == NameForm::surname &&
           document.tokens[next].upos == Upos::propn && has_capital(document.form(next));
}

Piece next_piece(const Document& document, std::uint32_t at, std::uint32_t last,
                 const NameKnowledge& knowledge) {
    Piece piece;
    piece.first = at;
    piece.name = knowledge.gazetteer.longest(document, at, last);
    if (const std::uint32_t role = role_across_end(document, at, last, piece.name, knowledge);
        role != none)
        piece.name = knowledge.gazetteer.longest(document, at, role);
    heed_label(document, at, piece.name, knowledge);
    if (!can_be_name(document, at, piece.name, knowledge)) piece.name = {};
    piece.role = knowledge.roles.longest(document, at, last);
    if (is_title_before_name(document, piece, last)) piece.name = {};
    if (piece.name.length != 0 && piece.name.length >= piece.role.length) {
        piece.kind = Piece::Kind::known;
        piece.last = at + piece.name.length;
    } else if (piece.role.length != 0) {
        piece.kind = Piece::Kind::role;
        piece.last = at + piece.role.length;
    } else {
        piece.kind =
            is_unlisted_name(document, at, knowledge) ? Piece::Kind::unlisted : Piece::Kind::word;
        piece.last = at + 1;
    }
    return piece;
}

// "Abu-Bakr" of three tokens without spaces between them, or labelled as one.
bool joins_name(const Document& document, std::uint32_t hyphen, std::uint32_t last,
                const NameKnowledge& knowledge) {
    if (document.form(hyphen) == "-" && hyphen + 1 < last && continues_label(document, hyphen) &&
        continues_label(document, hyphen + 1))
        return true;
    return document.form(hyphen) == "-" && hyphen + 1 < last &&
           document.tokens[hyphen].span.end == document.tokens[hyphen + 1].span.begin &&
           document.tokens[hyphen - 1].span.end == document.tokens[hyphen].span.begin &&
           is_unlisted_name(document, hyphen + 1, knowledge);
}

// A role noun of bodies that a name has taken in: "Coastal" + "Party", "Ministry" + "of Works"; or any
// within a labelled name: "Burger" + "King".
bool is_part_of_name(const Document& document, const Piece& role, const Piece* before,
                     std::uint32_t last, const NameKnowledge& knowledge) {
    if (role.kind != Piece::Kind::role) return false;
    const bool labelled = before != nullptr && before->kind == Piece::Kind::unlisted &&
                          continues_label(document, role.first) &&
                          label_at(document, role.first).last >= role.last;
    if (role.role.role->type == EntityType::person && !labelled) return false;
    for (std::uint32_t t = role.first; t < role.last; ++t) {
        if (!is_unlisted_name(document, t, knowledge)) return false;
    }
    if (before != nullptr && before->kind == Piece::Kind::unlisted) return true;
    const bool links = role.last + 1 < last &&
                       (document.form(role.last) == "of" || document.form(role.last) == "for");
    return links && is_unlisted_name(document, role.last + 1, knowledge);
}

constexpr std::array<std::string_view, 11> number_words{
    "", "", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"};

// The words before the core that say whether it is definite, whose it is and how many.
void read_determiner(const Document& document, std::uint32_t token, MentionParts& parts) {
    const std::string form = lower(document.form(token));
    const Token& word = document.tokens[token];
    if (const std::uint32_t count = count_of(form); count != 0) parts.count = count;
    if (form == "the" || form == "this" || form == "that" || form == "these" || form == "those" ||
        form == "both" || word.xpos == Xpos::pos)
        parts.definite = true;
    if (word.upos == Upos::det && (form == "each" || form == "either" || form == "neither")) {
        parts.definite = true;
        parts.each_of_two = true;
    }
    if (word.xpos == Xpos::prp_poss) {
        parts.definite = true;
        parts.owner_pronoun = token;
    }
}

// Whether a mention of kind name ends in this piece's name alone, rather than in a longer unlisted
// name of which the piece is a part ("Ahmed Wali Karzai").
bool stands_alone(const std::vector<Piece>& pieces, std::size_t at) {
    return at == 0 || pieces[at - 1].kind != Piece::Kind::unlisted;
}

// "of" in "Ministry of Works": a small word within the name of an organisation.
bool links_name(const Document& document, const Piece& piece, EntityType type) {
    if (type != EntityType::organisation && type != EntityType::group) return false;
    if (continues_label(document, piece.first)) return true;
    const std::string_view form = document.form(piece.first);
    return piece.kind == Piece::Kind::word && (form == "of" || form == "for" || form == "and");
}

// Finds the proper name at the end of a mention, and leaves in `core` the piece where it begins.
void take_name(const Document& document, const std::vector<Piece>& pieces, EntityType type,
               std::size_t& core, MentionParts& parts) {
    parts.name_last = pieces.back().last;
    core = pieces.size() - 1;
    if (pieces.back().kind == Piece::Kind::known && stands_alone(pieces, core)) {
        parts.name = pieces.back().name;
        parts.name_first = pieces.back().first;
        return;
    }
    // An unlisted name: back over all that is not a role, a possessive or a determiner.
    while (core > 0) {
        const Piece& before = pieces[core - 1];
        const bool name_part =
            before.kind == Piece::Kind::unlisted ||
            (before.kind == Piece::Kind::known && form_of(before) != NameForm::adjective) ||
            links_name(document, before, type);
        if (!name_part) break;
        --core;
        if (before.kind == Piece::Kind::known && type != EntityType::person)
            parts.modifiers.push_back(before);
    }
    parts.name_first = pieces[core].first;
}

// "American" in "anti-American", "US" in "US-backed": the compound says something about the
// country, but not that what follows is of it; "US-led" does.
bool is_half_of_compound(const Document& document, const std::vector<Piece>& pieces, std::size_t at,
                         const NameKnowledge& knowledge) {
    const auto is_hyphen = [&](std::size_t i) {
        return pieces[i].kind == Piece::Kind::word && document.form(pieces[i].first) == "-";
    };
    const bool second_half =
        at >= 2 && is_hyphen(at - 1) && pieces[at - 2].kind == Piece::Kind::word;
    const bool first_half =
        at + 2 < pieces.size() && is_hyphen(at + 1) && pieces[at + 2].kind == Piece::Kind::word &&
        !knowledge.cues.owning.contains(lower(document.form(pieces[at + 2].first)));
    return first_half || second_half;
}

}  // namespace

std::uint32_t count_of(std::string_view word) {
    if (word == "both") return 2;
    const auto found = std::find(number_words.begin() + 2, number_words.end(), word);
    if (found != number_words.end())
        return static_cast<std::uint32_t>(found - number_words.begin());
    if (word.size() == 1 && word[0] >= '2' && word[0] <= '9')
        return static_cast<std::uint32_t>(word[0] - '0');
    return 0;
}

PastRole past_role(const Document& document, const Mention& mention,
                   const NameKnowledge& knowledge) {
    for (std::uint32_t t = mention.first; t < mention.last; ++t) {
        const std::string word = lower(document.form(t));
        if (knowledge.cues.former.contains(word)) return PastRole::former;
        if (knowledge.cues.late.contains(word)) return PastRole::late;
    }
    return PastRole::no;
}

std::vector<Piece> cut(const Document& document, std::uint32_t first, std::uint32_t last,
                       const NameKnowledge& knowledge) {
    std::vector<Piece> pieces;
    for (std::uint32_t at = first; at < last;) {
        Piece piece = next_piece(document, at, last, knowledge);
        if (is_part_of_name(document, piece, pieces.empty() ? nullptr : &pieces.back(), last,
                            knowledge))
            piece.kind = Piece::Kind::unlisted;
        const bool after_unlisted = !pieces.empty() && pieces.back().kind == Piece::Kind::unlisted;
        if (after_unlisted && piece.kind == Piece::Kind::unlisted && !parts_labels(document, at)) {
            pieces.back().last = piece.last;
        } else if (after_unlisted && piece.kind == Piece::Kind::word &&
                   joins_name(document, at, last, knowledge)) {
            pieces.back().last = ++piece.last;
        } else {
            pieces.push_back(std::move(piece));
        }
        at = pieces.back().last;
    }
    return pieces;
}

EntityType type_of(const Piece& known, const NameKnowledge& knowledge) {
    return knowledge.gazetteer.entry(known.name.senses.front().entry).type;
}

NameForm form_of(const Piece& known) {
    return known.name.senses.front().form;
}

MentionParts take_apart(const Document& document, const Mention& mention,
                        const NameKnowledge& knowledge) {
    MentionParts parts;
    const std::vector<Piece> pieces = cut(document, mention.first, mention.last, knowledge);
    if (pieces.empty()) return parts;
    std::size_t core = pieces.size();
    const bool named = mention.kind == MentionKind::name || mention.kind == MentionKind::adjective;
    if (named) take_name(document, pieces, mention.type, core, parts);
    for (std::size_t i = 0; i < core; ++i) {
        if (pieces[i].kind == Piece::Kind::known &&
            !is_half_of_compound(document, pieces, i, knowledge))
            parts.modifiers.push_back(pieces[i]);
        if (pieces[i].kind == Piece::Kind::role) parts.roles.push_back(pieces[i]);
        if (pieces[i].kind != Piece::Kind::word) continue;
        read_determiner(document, pieces[i].first, parts);
    }
    return parts;
}

}  // namespace entente
