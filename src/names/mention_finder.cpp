#include "names/mention_finder.h"

#include <algorithm>
#include <optional>

#include "base/strings.h"
#include "names/name_labels.h"
#include "names/phrase.h"
#include "names/pieces.h"

namespace entente {
namespace {

// Reads one sentence; holds its pieces while the mentions are built from them.
class SentenceReader {
  public:
    SentenceReader(Document& document, std::uint32_t sentence, const NameKnowledge& knowledge)
        : document_(document),
          knowledge_(knowledge),
          sentence_(sentence),
          begin_(document.sentences[sentence].first),
          end_(document.sentences[sentence].last),
          pieces_(cut(document, begin_, end_, knowledge)),
          piece_index_(end_ - begin_) {
        for (std::size_t p = 0; p < pieces_.size(); ++p) {
            for (std::uint32_t t = pieces_[p].first; t < pieces_[p].last; ++t)
                piece_index_[t - begin_] = static_cast<std::uint32_t>(p);
        }
    }

    void read() {
        for (std::size_t at = 0; at < pieces_.size();) {
            switch (pieces_[at].kind) {
                case Piece::Kind::known:
                case Piece::Kind::unlisted:
                    at = read_name(at);
                    break;
                case Piece::Kind::role:
                    read_description(pieces_[at++]);
                    break;
                case Piece::Kind::word:
                    read_pronoun(pieces_[at++].first);
                    break;
            }
        }
    }

  private:
    // A proper name under way: pieces [first, last).
    struct Core {
        std::size_t first = 0;
        std::size_t last = 0;
        EntityType type = EntityType::unknown;
        Gender gender = Gender::unknown;
    };

    std::size_t read_name(std::size_t at);
    Core core_at(std::size_t at) const;
    Gender common_gender(const Piece& known) const;
    std::size_t run_of_names(std::size_t at) const;
    std::size_t extend_over_of(std::size_t last) const;
    std::size_t end_of_label(std::size_t last, const LabelRun& label) const;
    void type_unlisted(Core& core) const;
    bool follows_locating(std::uint32_t first) const;
    EntityType guess_from_context(std::uint32_t first, std::uint32_t last) const;
    bool looks_like_person(std::uint32_t first, std::uint32_t last) const;
    void add_states_within(const Core& core);
    void add_known(const Piece& piece);
    void add_people(const Piece& piece, NameForm form);
    void add_named(const Core& core);

    void read_description(const Piece& piece);
    void trim_nested(std::uint32_t first);
    bool heads_phrase(const Piece& piece) const;
    static bool is_camp(const Piece& piece);
    std::uint32_t absorb_camp(std::uint32_t first) const;
    bool is_adjective_as_noun(const Piece& piece) const;

    void read_pronoun(std::uint32_t at);
    bool read_personal(std::uint32_t at);
    void read_both(std::uint32_t at);
    bool starts_phrase(std::uint32_t at) const;

    std::uint32_t absorb_titles(std::uint32_t first, Gender& gender, bool& titled) const;
    std::uint32_t phrase_begin(std::uint32_t first, std::uint32_t last, bool titled) const;
    std::optional<std::uint32_t> step_left(std::uint32_t first, std::uint32_t last,
                                           bool titled) const;
    bool ends_hyphenated(std::uint32_t at) const;
    bool is_nounlike(std::uint32_t at) const;
    bool modifies(const Piece& before, std::uint32_t first, std::uint32_t last, bool titled) const;
    bool takes_coordinated_modifier(std::uint32_t conjunction, std::uint32_t last) const;
    bool is_modifier(const Piece& piece) const;

    Mention& add(std::uint32_t first, std::uint32_t last, MentionKind kind, EntityType type);
    const Token& token(std::uint32_t index) const { return document_.tokens[index]; }
    std::string_view form(std::uint32_t index) const { return document_.form(index); }
    const Piece& piece_of(std::uint32_t index) const {
        return pieces_[piece_index_[index - begin_]];
    }

    Document& document_;
    const NameKnowledge& knowledge_;
    std::uint32_t sentence_;
    std::uint32_t begin_;
    std::uint32_t end_;
    std::vector<Piece> pieces_;
    std::vector<std::uint32_t> piece_index_;  ///< of each token of the sentence
};

Mention& SentenceReader::add(std::uint32_t first, std::uint32_t last, MentionKind kind,
                             EntityType type) {
    Mention mention;
    mention.span = cover(token(first).span, token(last - 1).span);
    mention.sentence = sentence_;
    mention.first = first;
    mention.last = last;
    mention.head = phrase_head(document_, first, last);
    mention.kind = kind;
    mention.type = type;
    document_.mentions.push_back(std::move(mention));
    return document_.mentions.back();
}

// ---- names ----

bool is_person_piece(const Piece& piece, const NameKnowledge& knowledge) {
    return piece.kind == Piece::Kind::known && type_of(piece, knowledge) == EntityType::person;
}

bool has_form(const Piece& known, NameForm form) {
    return std::any_of(known.name.senses.begin(), known.name.senses.end(),
                       [&](const Gazetteer::Sense& sense) { return sense.form == form; });
}

// An adjective and nothing else; "US" is one and a name too.
bool is_adjective(const Piece& piece) {
    return piece.kind == Piece::Kind::known && has_form(piece, NameForm::adjective) &&
           !has_form(piece, NameForm::full);
}

bool is_body(EntityType type) {
    return type == EntityType::organisation || type == EntityType::group;
}

// Of all who bear the name; unknown where they differ.
Gender SentenceReader::common_gender(const Piece& known) const {
    const auto gender = [&](const Gazetteer::Sense& sense) {
        return knowledge_.gazetteer.entry(sense.entry).gender;
    };
    const Gender first = gender(known.name.senses.front());
    const bool common =
        std::all_of(known.name.senses.begin(), known.name.senses.end(),
                    [&](const Gazetteer::Sense& sense) { return gender(sense) == first; });
    return common ? first : Gender::unknown;
}

std::size_t SentenceReader::read_name(std::size_t at) {
    const Core core = core_at(at);
    const Piece& first = pieces_[at];
    if (core.last == at + 1 && first.kind == Piece::Kind::known &&
        core.type != EntityType::person) {
        add_known(first);
    } else {
        add_states_within(core);
        add_named(core);
    }
    return core.last;
}

// The pieces from `at` on that stand side by side and make one name, one of each two neighbours
// being unlisted: "Ahmed Wali" + "Karzai", "Pakistan" + "Awami League".
std::size_t SentenceReader::run_of_names(std::size_t at) const {
    std::size_t last = at + 1;
    if (is_adjective(pieces_[at])) return last;
    while (last < pieces_.size()) {
        const Piece& next = pieces_[last];
        const bool named = next.kind == Piece::Kind::unlisted ||
                           (next.kind == Piece::Kind::known && !is_adjective(next));
        const bool one_is_unlisted =
            pieces_[last - 1].kind == Piece::Kind::unlisted || next.kind == Piece::Kind::unlisted;
        if (!named || !one_is_unlisted || parts_labels(document_, next.first)) break;
        ++last;
    }
    return last;
}

SentenceReader::Core SentenceReader::core_at(std::size_t at) const {
    const Piece& first = pieces_[at];
    Core core{at, extend_over_of(run_of_names(at)), EntityType::unknown, Gender::unknown};
    if (core.last > at + 1 || first.kind == Piece::Kind::unlisted) type_unlisted(core);
    if (first.kind != Piece::Kind::known) return core;
    // A listed name before an unlisted person or place stays a name of its own.
    const bool starts_longer_name =
        core.last > at + 1 &&
        (is_body(core.type) || type_of(first, knowledge_) == EntityType::person ||
         continues_label(document_, pieces_[at + 1].first));
    if (starts_longer_name) return core;
    return {at, at + 1, type_of(first, knowledge_), common_gender(first)};
}

// "Ministry" + "of" + "Public Works".
std::size_t SentenceReader::extend_over_of(std::size_t last) const {
    const Piece& back = pieces_[last - 1];
    const LabelRun label = label_at(document_, back.last - 1);
    if (label.kind == LabelKind::organisation && label.last > back.last)
        return end_of_label(last, label);
    if (back.kind != Piece::Kind::unlisted) return last;
    if (!knowledge_.cues.name_words.contains(form(back.last - 1))) return last;
    std::size_t at = last;
    while (at < pieces_.size() && pieces_[at].kind == Piece::Kind::word) {
        const std::string_view word = form(pieces_[at].first);
        if (word != "of" && word != "for" && (at == last || word != "the")) break;
        ++at;
    }
    if (at == last || at == pieces_.size()) return last;
    const Piece& object = pieces_[at];
    const bool named = object.kind == Piece::Kind::unlisted ||
                       (object.kind == Piece::Kind::known && has_form(object, NameForm::full) &&
                        type_of(object, knowledge_) != EntityType::person);
    return named ? at + 1 : last;
}

// The pieces of a labelled body's name are all its own: "Doctors" + "without" + "Walls".
std::size_t SentenceReader::end_of_label(std::size_t last, const LabelRun& label) const {
    while (last < pieces_.size() && pieces_[last].last <= label.last)
        ++last;
    return last;
}

void SentenceReader::type_unlisted(Core& core) const {
    const std::uint32_t first = pieces_[core.first].first;
    const std::uint32_t last = pieces_[core.last - 1].last;
    const Gender* given = knowledge_.cues.given_names.find(form(first));
    if (given != nullptr) core.gender = *given;
    Gender title_gender = Gender::unknown;
    bool titled = false;
    absorb_titles(first, title_gender, titled);
    if (title_gender != Gender::unknown) core.gender = title_gender;
    const NameWord* word = knowledge_.cues.name_words.find(form(last - 1));
    const std::uint32_t first_piece_end = pieces_[core.first].last;
    if (word == nullptr && last > first_piece_end)
        word = knowledge_.cues.name_words.find(form(first_piece_end - 1));
    const LabelKind label = kind_of(token(last - 1).name);
    if (word != nullptr && (last - first > 1 || !titled)) {
        core.type = word->type;
    } else if (titled) {
        core.type = EntityType::person;
    } else if (label == LabelKind::person && last - first == 1 && follows_locating(first)) {
        core.type = EntityType::place;  // "in Jericho": towns are easily taken for persons
    } else if (label != LabelKind::unlabelled) {
        core.type = type_of(label);
    } else if (given != nullptr && last - first > 1) {
        core.type = EntityType::person;
    } else {
        core.type = guess_from_context(first, last);
    }
}

// "in" before a name.
bool SentenceReader::follows_locating(std::uint32_t first) const {
    if (first == begin_) return false;
    const LocatingWord* word = knowledge_.cues.locating.find(token(first - 1).lemma);
    return word != nullptr && *word == LocatingWord::preposition;
}

bool is_short_capitals(std::string_view form) {
    return form.size() >= 2 && form.size() <= 6 &&
           std::all_of(form.begin(), form.end(), is_ascii_upper);
}

EntityType SentenceReader::guess_from_context(std::uint32_t first, std::uint32_t last) const {
    if (last - first == 1 && is_short_capitals(form(first))) return EntityType::organisation;
    if (follows_locating(first)) return EntityType::place;
    if (last + 1 < end_ && form(last) == ",") {
        const Piece& after = piece_of(last + 1);
        if (after.kind == Piece::Kind::known && type_of(after, knowledge_) == EntityType::state &&
            !is_adjective(after))
            return EntityType::place;
    }
    const Token& head = token(phrase_head(document_, first, last));
    const bool speaks = head.deprel == Deprel::nsubj && head.head != none &&
                        knowledge_.reporting.stance_of.contains(token(head.head).lemma);
    return speaks || looks_like_person(first, last) ? EntityType::person : EntityType::unknown;
}

// Two or three capitalised words without an article that do or suffer something.
bool SentenceReader::looks_like_person(std::uint32_t first, std::uint32_t last) const {
    if (last - first < 2 || last - first > 3) return false;
    if (document_.sentences[sentence_].block != BlockKind::body) return false;
    if (first > begin_ && token(first - 1).upos == Upos::det) return false;
    const bool agent = first > begin_ && token(first - 1).lemma == "by";
    switch (token(phrase_head(document_, first, last)).deprel) {
        case Deprel::nsubj:
        case Deprel::nsubj_pass:
        case Deprel::obj:
        case Deprel::iobj:
        case Deprel::obl_agent:
        case Deprel::appos:
            return true;
        case Deprel::obl:
            return agent;
        default:
            return false;
    }
}

void SentenceReader::add_states_within(const Core& core) {
    if (!is_body(core.type)) return;
    for (std::size_t p = core.first; p < core.last; ++p) {
        const Piece& piece = pieces_[p];
        if (piece.kind == Piece::Kind::known && type_of(piece, knowledge_) == EntityType::state)
            add(piece.first, piece.last, MentionKind::name, EntityType::state);
    }
}

void SentenceReader::add_named(const Core& core) {
    std::uint32_t first = pieces_[core.first].first;
    const std::uint32_t last = pieces_[core.last - 1].last;
    Gender gender = core.gender;
    bool titled = false;
    if (core.type == EntityType::person || core.type == EntityType::unknown)
        first = absorb_titles(first, gender, titled);
    if (is_body(core.type)) first = absorb_camp(first);
    first = phrase_begin(first, last, titled);
    add(first, last, MentionKind::name, core.type).gender = gender;
}

// The word for the camp of a body that stands before its name.
std::uint32_t SentenceReader::absorb_camp(std::uint32_t first) const {
    if (first == begin_ || !is_camp(piece_of(first - 1))) return first;
    return piece_of(first - 1).first;
}

void SentenceReader::add_known(const Piece& piece) {
    const bool modifier = is_modifier(piece);
    const bool tagged_adjective = token(piece.last - 1).upos == Upos::adj;
    const bool qualifies = (is_adjective(piece) && (modifier || tagged_adjective)) ||
                           (form_of(piece) == NameForm::people && modifier);
    if (qualifies) {
        add(piece.first, piece.last, MentionKind::adjective, EntityType::nationality);
        return;
    }
    for (const NameForm form : {NameForm::person_of, NameForm::people}) {
        if (has_form(piece, form)) return add_people(piece, form);
    }
    if (is_adjective(piece)) {
        add(piece.first, piece.last, MentionKind::adjective, EntityType::nationality);
        return;
    }
    const EntityType type =
        form_of(piece) == NameForm::seat ? EntityType::place : type_of(piece, knowledge_);
    std::uint32_t first = piece.first;
    if (!modifier && is_body(type)) first = absorb_camp(first);
    if (!modifier) first = phrase_begin(first, piece.last, false);
    if (lower(form(first)) == "both") ++first;  // "both Avaria and Borduna": of the two, not of one
    add(first, piece.last, MentionKind::name, type);
}

void SentenceReader::add_people(const Piece& piece, NameForm form) {
    const std::uint32_t first = phrase_begin(piece.first, piece.last, false);
    const std::string determiner = lower(this->form(first));
    const bool one = determiner == "a" || determiner == "an";
    const Xpos xpos = token(piece.last - 1).xpos;
    const bool plural =
        !one && (form == NameForm::people || xpos == Xpos::nns || xpos == Xpos::nnps);
    add(first, piece.last, MentionKind::nominal,
        plural ? EntityType::nationality : EntityType::person)
        .plural = plural;
}

// Whether a known name stands before the noun that it belongs to: "US" in "US troops".
bool SentenceReader::is_modifier(const Piece& piece) const {
    const std::uint32_t next = piece.last;
    if (next >= end_) return false;
    const bool hyphen = form(next) == "-" && token(next).span.begin == token(next - 1).span.end;
    if (hyphen) return true;
    const Token& after = token(next);
    if (piece_of(next).kind == Piece::Kind::role && after.upos != Upos::verb) return true;
    const std::uint32_t governor = token(phrase_head(document_, piece.first, piece.last)).head;
    const bool nounlike = is_nounlike(next) || after.upos == Upos::adj || after.upos == Upos::verb;
    if (is_adjective(piece) && is_nounlike(next)) return true;
    return nounlike && governor != none && governor >= next && token(governor).upos != Upos::verb;
}

// ---- descriptions ----

// "Borduna's military said", "the general left": a noun that the tagger took for an adjective, but
// with an owner or an article before it and no noun behind it. "The attorney general": behind a noun.
bool SentenceReader::is_adjective_as_noun(const Piece& piece) const {
    if (token(piece.last - 1).upos != Upos::adj || piece.first == begin_) return false;
    const Token& before = token(piece.first - 1);
    const bool opened = before.xpos == Xpos::pos || before.upos == Upos::det ||
                        before.xpos == Xpos::prp_poss ||
                        piece_of(piece.first - 1).kind == Piece::Kind::known;
    const bool behind_noun = piece.last - piece.first > 1 && is_nounlike(piece.first);
    if (!opened && !behind_noun) return false;
    if (piece.last == end_) return true;
    const Upos after = token(piece.last).upos;
    return after == Upos::verb || after == Upos::aux || after == Upos::punct || after == Upos::adp;
}

// "Opposition" in "the opposition Harbour Front", "rebel" in "the rebel Northern Army".
bool SentenceReader::is_camp(const Piece& piece) {
    if (piece.kind != Piece::Kind::role || piece.role.plural) return false;
    const std::string& sector = piece.role.role->sector;
    return sector == "OPP" || sector == "REB" || sector == "PTY";
}

bool SentenceReader::heads_phrase(const Piece& piece) const {
    const std::uint32_t at = piece.last - 1;
    const Token& word = token(at);
    const bool noun = is_nounlike(at) || is_adjective_as_noun(piece);
    const Role& role = *piece.role.role;
    const bool courtesy = role.use == Role::Use::title && role.code.empty();
    if (!noun || courtesy) return false;
    if (piece.last >= end_) return true;
    // "opposition to the plan" is an attitude and not a body.
    const bool body = role.type == EntityType::organisation || role.type == EntityType::group;
    if (body && form(piece.last) == "to" && token(piece.last).upos == Upos::adp) return false;
    if (form(piece.last) == "-" && token(piece.last).span.begin == word.span.end) return false;
    const Piece& next = piece_of(piece.last);
    const bool before_name =
        next.kind == Piece::Kind::unlisted || is_person_piece(next, knowledge_);
    const bool named = next.kind == Piece::Kind::known || next.kind == Piece::Kind::unlisted;
    if (named && is_camp(piece) && is_body(core_at(piece_index_[piece.last - begin_]).type))
        return false;
    if (before_name && !piece.role.plural) return role.type != EntityType::person;
    // In "secretary of state" the last word does not head the phrase, and opens nothing.
    return phrase_head(document_, piece.first, piece.last) != at ||
           !opens_compound(document_, at, end_);
}

void SentenceReader::read_description(const Piece& piece) {
    if (!heads_phrase(piece)) return;
    const std::uint32_t first = phrase_begin(piece.first, piece.last, true);
    trim_nested(first);
    const Role& role = *piece.role.role;
    Mention& mention = add(first, piece.last, MentionKind::nominal, role.type);
    if (const std::uint32_t head = token(piece.last - 1).head; head < first || head >= piece.last)
        mention.head = piece.last - 1;
    mention.gender = role.gender;
    const Xpos xpos = token(piece.last - 1).xpos;
    mention.plural = piece.role.plural || xpos == Xpos::nns || xpos == Xpos::nnps;
}

// "Both US" is "US" once "both" is found to belong to "Both US and Afghan officials".
void SentenceReader::trim_nested(std::uint32_t first) {
    for (auto nested = document_.mentions.rbegin();
         nested != document_.mentions.rend() && nested->first >= first &&
         nested->sentence == sentence_;
         ++nested) {
        const Token& behind = token(nested->last);
        if (nested->kind != MentionKind::name || behind.xpos == Xpos::pos) continue;
        if (nested->type == EntityType::person) continue;
        while (nested->first + 1 < nested->last &&
               piece_of(nested->first).kind == Piece::Kind::word)
            ++nested->first;
        nested->span.begin = token(nested->first).span.begin;
    }
}

// ---- pronouns ----

void SentenceReader::read_pronoun(std::uint32_t at) {
    if (read_personal(at)) return;
    const std::string word = lower(form(at));
    const std::string next = at + 1 < end_ ? lower(form(at + 1)) : std::string();
    if ((word == "each" && next == "other") || (word == "one" && next == "another")) {
        add(at, at + 2, MentionKind::pronoun, EntityType::unknown).plural = true;
    } else if (word == "both") {
        read_both(at);
    } else if (count_of(word) != 0 && token(at).upos == Upos::num && at > begin_ &&
               lower(form(at - 1)) == "the" && !starts_phrase(at + 1)) {
        add(at - 1, at + 1, MentionKind::pronoun, EntityType::unknown).plural = true;
    }
}

bool SentenceReader::read_personal(std::uint32_t at) {
    const Token& word = token(at);
    if (word.upos != Upos::pron || word.deprel == Deprel::expl) return false;
    const Pronoun* pronoun = knowledge_.cues.pronouns.find(lower(form(at)));
    if (pronoun == nullptr) return false;
    const bool animate = pronoun->gender == Gender::male || pronoun->gender == Gender::female;
    Mention& mention =
        add(at, at + 1, MentionKind::pronoun, animate ? EntityType::person : EntityType::unknown);
    mention.gender = pronoun->gender;
    mention.plural = pronoun->plural;
    return true;
}

// Whether the token begins or continues a noun phrase, so that "both" or "two" before it counts it.
bool SentenceReader::starts_phrase(std::uint32_t at) const {
    if (at >= end_) return false;
    const Token& word = token(at);
    return word.upos == Upos::noun || word.upos == Upos::propn || word.upos == Upos::adj ||
           word.upos == Upos::det || word.upos == Upos::num || word.upos == Upos::pron ||
           word.upos == Upos::sym;
}

void SentenceReader::read_both(std::uint32_t at) {
    if (starts_phrase(at + 1)) return;
    if (at > begin_) {
        const Token& before = token(at - 1);
        if (before.upos == Upos::noun || before.upos == Upos::propn) return;  // "A and B both met"
        Mention* pronoun = document_.mentions.empty() ? nullptr : &document_.mentions.back();
        if (pronoun != nullptr && pronoun->last == at && pronoun->kind == MentionKind::pronoun) {
            if (before.xpos == Xpos::prp_poss) return;
            pronoun->last = at + 1;  // "us both"
            pronoun->span = cover(pronoun->span, token(at).span);
            return;
        }
    }
    add(at, at + 1, MentionKind::pronoun, EntityType::unknown).plural = true;
}

// ---- the left edge of a phrase ----

std::uint32_t SentenceReader::absorb_titles(std::uint32_t first, Gender& gender,
                                            bool& titled) const {
    while (first > begin_) {
        const Piece& before = piece_of(first - 1);
        if (before.kind != Piece::Kind::role || before.role.plural) break;
        if (before.role.role->type != EntityType::person ||
            before.role.role->use == Role::Use::referring)
            break;
        if (gender == Gender::unknown) gender = before.role.role->gender;
        titled = true;
        first = before.first;
    }
    return first;
}

std::uint32_t SentenceReader::phrase_begin(std::uint32_t first, std::uint32_t last,
                                           bool titled) const {
    while (first > begin_) {
        const std::optional<std::uint32_t> next = step_left(first, last, titled);
        if (!next) break;
        first = *next;
        const Token& word = token(first);
        const bool closes = (word.upos == Upos::det && word.deprel != Deprel::det_predet) ||
                            lower(form(first)) == "both" || word.xpos == Xpos::prp_poss;
        if (closes) {
            const bool after_predeterminer =
                first > begin_ && token(first - 1).deprel == Deprel::det_predet;
            return after_predeterminer ? first - 1 : first;
        }
    }
    return first;
}

// A participle behind a noun is that noun's verb: "troops killed leader" in a wrong tree.
bool SentenceReader::is_nounlike(std::uint32_t at) const {
    return token(at).upos == Upos::noun || token(at).upos == Upos::propn;
}

// "torn" in "war-torn": with what stands before the hyphen, always a modifier of what follows.
bool SentenceReader::ends_hyphenated(std::uint32_t at) const {
    return at >= begin_ + 2 && form(at - 1) == "-" &&
           token(at - 1).span.end == token(at).span.begin &&
           token(at - 2).span.end == token(at - 1).span.begin;
}

// Where the phrase begins that takes in the word or piece before `first`; nothing where that does
// not belong to it.
std::optional<std::uint32_t> SentenceReader::step_left(std::uint32_t first, std::uint32_t last,
                                                       bool titled) const {
    const std::uint32_t at = first - 1;
    const Piece& before = piece_of(at);
    const Token& word = token(at);
    if (before.kind != Piece::Kind::word)
        return modifies(before, first, last, titled) ? std::optional(before.first) : std::nullopt;
    if (word.xpos == Xpos::pos && at > begin_) {
        const Piece& owner = piece_of(at - 1);
        return owner.kind == Piece::Kind::word ? at - 1 : owner.first;
    }
    const std::string_view text = form(at);
    const bool tight = token(first).span.begin == word.span.end;
    if (text == "-" && tight && at > begin_) return piece_of(at - 1).first;
    if (ends_hyphenated(at)) return piece_of(at - 2).first;
    const bool determines =
        word.upos == Upos::det && (word.deprel == Deprel::det || word.deprel == Deprel::det_predet);
    if (lower(text) == "both" || determines || word.xpos == Xpos::prp_poss) return at;
    if (word.upos == Upos::cconj)
        return takes_coordinated_modifier(at, last) ? std::optional(piece_of(at - 1).first)
                                                    : std::nullopt;
    if (word.upos == Upos::verb && at > begin_ && is_nounlike(at - 1)) return {};
    // "at least ten": the adverb, which may be tagged as an adjective, belongs to its preposition.
    const bool bounds = word.upos == Upos::adv || (word.xpos == Xpos::jjs && first == at + 1 &&
                                                   token(first).upos == Upos::num);
    if (bounds && at > begin_ && token(at - 1).upos == Upos::adp) return {};
    return is_premodifier(document_, at, first, last) ? std::optional(at) : std::nullopt;
}

// Whether a known name, unlisted name or role phrase stands before [first, last) as its modifier.
bool SentenceReader::modifies(const Piece& before, std::uint32_t first, std::uint32_t last,
                              bool titled) const {
    const Token& word = token(before.last - 1);
    if (is_adjective(before)) return true;
    const std::uint32_t governor = token(phrase_head(document_, before.first, before.last)).head;
    const bool hangs = first <= governor && governor < last;
    if (before.kind == Piece::Kind::role)
        return word.upos == Upos::adj || hangs || opens_compound(document_, first - 1, end_);
    if (before.kind == Piece::Kind::unlisted || is_person_piece(before, knowledge_)) return hangs;
    if (form_of(before) == NameForm::seat) return hangs;
    return titled || hangs;
}

// "US and Afghan officials": the conjunction joins two modifiers of one noun.
bool SentenceReader::takes_coordinated_modifier(std::uint32_t conjunction,
                                                std::uint32_t last) const {
    if (conjunction == begin_ || conjunction + 1 >= last) return false;
    const Piece& right = piece_of(conjunction + 1);
    const Piece& left = piece_of(conjunction - 1);
    if (right.kind != Piece::Kind::known || left.kind != Piece::Kind::known) return false;
    if (right.last == last || is_person_piece(left, knowledge_)) return false;
    if (is_adjective(left)) return true;
    const std::uint32_t governor = token(phrase_head(document_, left.first, left.last)).head;
    if (conjunction < governor && governor < last) return true;
    const bool article = left.first > begin_ && token(left.first - 1).upos == Upos::det &&
                         lower(form(left.first - 1)) != "both";
    const std::string_view text = form(left.first);
    const bool acronym = text.size() <= 6 && is_ascii_upper(text.front()) &&
                         std::none_of(text.begin(), text.end(), is_ascii_lower);
    return acronym && !article;
}

}  // namespace

void MentionFinder::find(Document& document) const {
    document.mentions.clear();
    for (std::uint32_t s = 0; s < document.sentences.size(); ++s)
        SentenceReader(document, s, *knowledge_).read();
    std::stable_sort(document.mentions.begin(), document.mentions.end(),
                     [](const Mention& a, const Mention& b) { return a.head < b.head; });
}

}  // namespace entente
