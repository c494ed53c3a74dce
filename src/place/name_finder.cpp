#include "place/name_finder.h"

#include <algorithm>
#include <string>
#include <unordered_set>

#include "base/strings.h"

namespace entente::toponym {
namespace {

/// A token, or a part of one between hyphens or slashes ("Kabul-based", "Iraq/Syria").
struct Piece {
    Span span;
    std::uint32_t token = none;
    bool word = false;     ///< has a letter or a digit
    bool capital = false;  ///< has a capital
    bool shouted = false;  ///< has no lower-case letter
};

bool has_capital(std::string_view form) {
    if (std::any_of(form.begin(), form.end(), is_ascii_upper)) return true;
    return static_cast<unsigned char>(form.front()) >= 0x80 && lower(form) != form;
}

// "Pakistan's", "the States'" as one token: without the ending.
std::string_view without_possessive(std::string_view form) {
    for (const std::string_view ending : {"'s", "\xE2\x80\x99s", "'", "\xE2\x80\x99"}) {
        if (form.size() > ending.size() && form.substr(form.size() - ending.size()) == ending) {
            return form.substr(0, form.size() - ending.size());
        }
    }
    return form;
}

Piece describe(std::string_view form, std::uint32_t begin, std::uint32_t token) {
    Piece piece;
    piece.span = {begin, begin + static_cast<std::uint32_t>(form.size())};
    piece.token = token;
    piece.word = std::any_of(form.begin(), form.end(), [](char c) {
        return is_ascii_alpha(c) || is_ascii_digit(c) || static_cast<unsigned char>(c) >= 0xC3;
    });
    piece.capital = piece.word && has_capital(form);
    piece.shouted = piece.capital && std::none_of(form.begin(), form.end(), is_ascii_lower);
    return piece;
}

void cut(const Document& document, const Sentence& sentence, std::vector<Piece>& out) {
    out.clear();
    for (std::uint32_t t = sentence.first; t < sentence.last; ++t) {
        const std::string_view form = without_possessive(document.form(t));
        const std::uint32_t begin = document.tokens[t].span.begin;
        for (std::size_t i = 0; i < form.size();) {
            const std::size_t stop = std::min(form.find_first_of("-/", i), form.size());
            if (stop > i) {
                out.push_back(
                    describe(form.substr(i, stop - i), begin + static_cast<std::uint32_t>(i), t));
            }
            i = stop + 1;
        }
    }
}

// Most words are capitalised, not only the first: a headline's capitals tell nothing.
bool is_plain_headline(const std::vector<Piece>& pieces) {
    constexpr std::uint32_t shortest = 3;
    std::size_t words = 0;
    std::size_t capitals = 0;
    for (std::size_t i = 1; i < pieces.size(); ++i) {
        if (!pieces[i].word || pieces[i].span.size() < shortest) continue;
        ++words;
        if (pieces[i].capital) ++capitals;
    }
    return words >= 3 && capitals * 10 >= words * 8;
}

/// The last names of persons in the report: "Clinton" is somebody here.
struct People {
    std::unordered_set<std::string> all;
    std::unordered_set<std::string> in_full;  ///< told with more than the last name
};

People people_in(const Document& document) {
    People people;
    for (const Mention& mention : document.mentions) {
        if (mention.kind != MentionKind::name || mention.type != EntityType::person) continue;
        if (mention.last == 0 || mention.last > document.tokens.size()) continue;
        std::string key;
        append_key(document.form(mention.last - 1), key);
        if (mention.last - mention.first > 1) people.in_full.insert(key);
        people.all.insert(std::move(key));
    }
    return people;
}

/// What the mentions say of each token.
struct MentionMap {
    std::vector<std::uint32_t> headed;     ///< by token: the mention that it heads
    std::vector<std::uint32_t> enclosing;  ///< by token: the name of a person, an organisation or
                                           ///< a group that covers it
};

MentionMap map_mentions(const Document& document) {
    MentionMap map;
    map.headed.assign(document.tokens.size(), none);
    map.enclosing.assign(document.tokens.size(), none);
    for (std::uint32_t m = 0; m < document.mentions.size(); ++m) {
        const Mention& mention = document.mentions[m];
        if (mention.head < map.headed.size()) map.headed[mention.head] = m;
        const bool names =
            mention.kind == MentionKind::name &&
            (mention.type == EntityType::person || mention.type == EntityType::organisation ||
             mention.type == EntityType::group);
        if (!names) continue;
        const std::size_t last = std::min<std::size_t>(mention.last, map.enclosing.size());
        for (std::size_t t = mention.first; t < last; ++t)
            map.enclosing[t] = m;
    }
    return map;
}

/// Finds the names of one sentence.
class SentenceFinder {
  public:
    SentenceFinder(const Document& document, const Gazetteer& gazetteer, const MentionMap& mentions,
                   const std::vector<Piece>& pieces, std::uint32_t sentence)
        : document_(document),
          gazetteer_(gazetteer),
          mentions_(mentions),
          pieces_(pieces),
          sentence_(sentence),
          plain_headline_(is_plain_headline(pieces)) {}

    void find(std::vector<FoundName>& out) {
        for (std::size_t i = 0; i < pieces_.size();) {
            std::size_t behind = i + 1;
            if (pieces_[i].capital) {
                const NameRecord* record = longest(i, behind);
                // "Western" is some country's division, and by itself no name of it.
                const PlaceWord* word = behind == i + 1 ? word_at(i) : nullptr;
                if (record != nullptr && !(word != nullptr && word->direction)) {
                    out.push_back(describe_name(i, behind, record));
                }
            }
            i = behind;
        }
    }

  private:
    // The longest name that starts at `i`; `behind` moves behind it.
    const NameRecord* longest(std::size_t i, std::size_t& behind) {
        const NameRecord* best = nullptr;
        key_.clear();
        for (std::size_t j = i; j < pieces_.size(); ++j) {
            if (!pieces_[j].word) break;
            append_piece(j, j > i);
            const NameRecord* record = gazetteer_.find(key_);
            if (record == nullptr) {
                if (is_ending(j + 1)) continue;
                break;
            }
            if (record->senses > 0 && pieces_[j].capital && fits(i, *record)) {
                best = record;
                behind = j + 1;
            }
            if (!record->continues) break;
        }
        return best;
    }

    // "Cox's Bazar" is one name also where the text room cuts off its "'s".
    void append_piece(std::size_t j, bool inner) {
        if (inner && is_ending(j)) {
            key_ += 's';
        } else {
            append_key(pieces_[j].span.in(document_.article.text), key_);
        }
    }

    bool is_ending(std::size_t j) const {
        if (j >= pieces_.size() || pieces_[j - 1].span.end != pieces_[j].span.begin) return false;
        const std::string_view form = pieces_[j].span.in(document_.article.text);
        return form == "'s" || form == "\xE2\x80\x99s";
    }

    // An abbreviation stands in capitals, among words that do not, or with its dots.
    bool fits(std::size_t i, const NameRecord& record) const {
        constexpr std::uint32_t abbreviation = 3;
        if (!record.capitals) {
            // "UN" is no town of that name.
            return !pieces_[i].shouted || pieces_[i].span.size() > abbreviation;
        }
        if (!pieces_[i].shouted) return false;
        const bool dotted = document_.words(pieces_[i].span).find('.') != std::string_view::npos;
        return dotted || !shouting();
    }

    bool shouting() const {
        return pieces_.size() > 2 &&
               std::none_of(pieces_.begin(), pieces_.end(), [](const Piece& p) {
                   return p.word && !p.shouted && p.span.size() > 1;
               });
    }

    const PlaceWord* word_at(std::size_t i) const {
        if (i >= pieces_.size()) return nullptr;
        const std::string_view form = document_.words(pieces_[i].span);
        if (form.size() > 16) return nullptr;
        return gazetteer_.word(lower(form));
    }

    FoundName describe_name(std::size_t first, std::size_t behind, const NameRecord* record) const {
        FoundName found;
        found.record = record;
        found.span = {pieces_[first].span.begin, pieces_[behind - 1].span.end};
        found.sentence = sentence_;
        found.first = pieces_[first].token;
        found.last = pieces_[behind - 1].token + 1;
        found.plain_headline = plain_headline_;
        look_before(first, found);
        look_behind(behind, found);
        ask_mentions(found);
        const Upos upos = document_.tokens[found.first].upos;
        found.common_noun = found.first + 1 == found.last && upos != Upos::propn && upos != Upos::x;
        return found;
    }

    void look_before(std::size_t first, FoundName& found) const {
        if (first == 0) return;
        const Piece& before = pieces_[first - 1];
        const PlaceWord* beside = word_at(first - 1);
        const bool kind_word = beside != nullptr && (beside->direction || beside->kind);
        found.capital_before = before.capital && first > 1 && !kind_word &&
                               adjacent(before.span.end, pieces_[first].span.begin);
        std::size_t at = first - 1;
        while (at > 0 && beside != nullptr && beside->direction)
            beside = word_at(--at);
        if (beside != nullptr && beside->locates) found.located = true;
        const std::string_view form = document_.words(pieces_[at].span);
        if (form == "of" && at > 0) {
            if (const PlaceWord* kind = word_at(at - 1); kind != nullptr && kind->kind) {
                found.told_kind = kind->kind;
            } else if (kind != nullptr && kind->direction) {
                found.located = true;  // "north of X"
            }
        }
    }

    void look_behind(std::size_t behind, FoundName& found) const {
        if (behind >= pieces_.size()) return;
        const Piece& next = pieces_[behind];
        const bool beside = adjacent(found.span.end, next.span.begin);
        found.capital_behind = next.capital && beside;
        if (const PlaceWord* word = word_at(behind); word != nullptr && word->kind && beside) {
            found.told_kind = word->kind;
        }
        // "Khyber tribal area": one word may stand between.
        if (const PlaceWord* word = word_at(behind + 1); word != nullptr && beside && word->kind &&
                                                         !next.capital && next.word &&
                                                         word->kind == Kind::region) {
            found.told_kind = word->kind;
        }
    }

    // Only a space between.
    bool adjacent(std::uint32_t end, std::uint32_t begin) const {
        return begin == end + 1 && document_.article.text[end] == ' ';
    }

    static FoundName::MentionKind kind_of(const Mention& mention) {
        if (mention.kind != MentionKind::name) return FoundName::MentionKind::none;
        if (mention.type == EntityType::place || mention.type == EntityType::state) {
            return FoundName::MentionKind::place;
        }
        return mention.type == EntityType::unknown ? FoundName::MentionKind::unknown
                                                   : FoundName::MentionKind::none;
    }

    // The name of a person or of an organisation that is more than this name: "George Washington",
    // "Bank of England". A state or town that only modifies it is told of all the same: "Pakistan
    // Foreign Minister Hina Khar".
    void ask_mentions(FoundName& found) const {
        for (std::uint32_t t = found.first; t < found.last; ++t) {
            if (mentions_.headed[t] != none) found.mention = mentions_.headed[t];
        }
        if (found.mention != none) {
            found.mention_kind = kind_of(document_.mentions[found.mention]);
        }
        const std::uint32_t around = mentions_.enclosing[found.first];
        if (around == none) return;
        const Mention& mention = document_.mentions[around];
        const bool whole = mention.first >= found.first && mention.last <= found.last;
        if (whole) {
            // A name by itself that the names room guesses to be somebody's: the words around it
            // may say otherwise ("in Cordoba").
            found.of_person = mention.type == EntityType::person;
            return;
        }
        const bool leads = found.first == mention.first && mention.last - found.last >= 2;
        const bool heads = mention.head >= found.first && mention.head < found.last;
        const bool flat = document_.tokens[found.first].deprel == Deprel::flat;
        found.within_name = !(leads && !heads && !flat && mention.type == EntityType::person);
    }

    const Document& document_;
    const Gazetteer& gazetteer_;
    const MentionMap& mentions_;
    const std::vector<Piece>& pieces_;
    std::uint32_t sentence_;
    bool plain_headline_;
    std::string key_;
};

/// Looks at the words between two names of one sentence.
class NeighbourFinder {
  public:
    NeighbourFinder(const Document& document, const Gazetteer& gazetteer)
        : document_(document), gazetteer_(gazetteer) {}

    void join(FoundName& a, FoundName& b) const {
        constexpr std::uint32_t farthest = 7;
        if (a.sentence != b.sentence || b.first <= a.last || b.first - a.last > farthest) return;
        bool contains = false;  // words that make the first a part of the second
        bool lists = true;      // nothing but what joins the items of a list
        for (std::uint32_t t = a.last; t < b.first; ++t) {
            const std::string_view form = document_.form(t);
            lists &= form == "," || form == "and" || form == "or";
            contains |= form == "in" || form == "(";
            if (!may_join(form) && !lists) return;
        }
        const bool comma = b.first == a.last + 1 && document_.form(a.last) == ",";
        a.part_of_next = comma || (contains && !lists);
        // "in Tikrit and Baiji".
        if (lists) b.located |= a.located;
    }

  private:
    bool may_join(std::string_view form) const {
        for (const std::string_view word : {",", "(", "in", "of", "a", "an"}) {
            if (form == word) return true;
        }
        if (form.size() > 16) return false;
        const PlaceWord* word = gazetteer_.word(lower(form));
        return word != nullptr && (word->direction || word->kind);
    }

    const Document& document_;
    const Gazetteer& gazetteer_;
};

}  // namespace

std::vector<FoundName> find_names(const Document& document, const Gazetteer& gazetteer) {
    std::vector<FoundName> out;
    const MentionMap mentions = map_mentions(document);
    std::vector<Piece> pieces;
    for (std::uint32_t s = 0; s < document.sentences.size(); ++s) {
        cut(document, document.sentences[s], pieces);
        SentenceFinder(document, gazetteer, mentions, pieces, s).find(out);
    }
    if (out.empty()) return out;
    const NeighbourFinder neighbours(document, gazetteer);
    for (std::size_t n = 1; n < out.size(); ++n)
        neighbours.join(out[n - 1], out[n]);
    const People people = people_in(document);
    if (people.all.empty()) return out;
    std::string key;
    for (FoundName& found : out) {
        key.clear();
        append_key(document.words(found.span), key);
        // "Clinton" behind "Hillary Clinton" is she, whatever stands before it.
        found.within_name |= found.of_person && people.in_full.contains(key);
        found.of_person |= people.all.contains(key);
    }
    return out;
}

}  // namespace entente::toponym
