#include "text/sentence_splitter.h"

#include "base/strings.h"
#include "text/characters.h"
#include "text/tokeniser.h"

namespace entente::text {
namespace {

class Splitting {
  public:
    Splitting(std::string_view text, const std::vector<Span>& tokens, const WordLists& lists)
        : text_(text), tokens_(tokens), lists_(lists) {}

    /// The index behind the sentence that starts at `first`.
    std::size_t end_of(std::size_t first) const {
        for (std::size_t i = first; i < tokens_.size(); ++i) {
            if (i - first + 1 > SentenceSplitter::longest) return cut(first, i);
            if (!may_end(first, i)) continue;
            const std::size_t next = behind_closers(i + 1);
            if (next - first > SentenceSplitter::longest) continue;
            if (ends(i, next)) return next;
            i = next - 1;
        }
        return tokens_.size();
    }

  private:
    std::string_view form(std::size_t i) const { return tokens_[i].in(text_); }
    Character first_of(std::size_t i) const { return character_at(text_, tokens_[i].begin); }
    bool joined_to_previous(std::size_t i) const {
        return i > 0 && tokens_[i].begin == tokens_[i - 1].end;
    }
    bool joined_to_next(std::size_t i) const {
        return i + 1 < tokens_.size() && tokens_[i + 1].begin == tokens_[i].end;
    }

    bool is_mark(std::size_t i) const {
        const CharClass kind = first_of(i).kind;
        return kind == CharClass::exclaim || kind == CharClass::ellipsis ||
               (kind == CharClass::period && !is_decimal(i));
    }
    bool is_decimal(std::size_t i) const { return is_ascii_digit(form(i).back()); }
    bool is_dotted(std::size_t i) const { return form(i).size() > 1 && form(i).back() == '.'; }

    bool may_end(std::size_t first, std::size_t i) const {
        if (is_mark(i)) return !is_list_number(first, i);
        return is_dotted(i);
    }
    /// "1. The first point": the number's point ends nothing.
    bool is_list_number(std::size_t first, std::size_t i) const {
        return i == first + 1 && first_of(first).kind == CharClass::digit && form(i) == ".";
    }

    std::size_t behind_closers(std::size_t i) const {
        while (i < tokens_.size() && is_closer(i))
            ++i;
        return i;
    }
    bool is_closer(std::size_t i) const {
        const Character c = first_of(i);
        if (c.code == ')' || c.code == ']') return true;
        if (is_mark(i)) return true;  // "?" "!", written apart
        const bool right = c.code == 0x201D || c.code == 0x2019 || c.code == 0xBB;
        const bool plain = c.code == '"' || c.code == '\'';
        // A plain quote closes where it clings to what is before it and not to what is behind.
        const bool quote = right || (plain && joined_to_previous(i) && !opens(i));
        return quote && form(i).size() <= 3;
    }
    bool opens(std::size_t i) const {
        if (!joined_to_next(i)) return false;
        const CharClass kind = first_of(i + 1).kind;
        return kind == CharClass::letter || kind == CharClass::digit;
    }

    /// Whether the sentence with its last mark at `mark` is over before `next`.
    bool ends(std::size_t mark, std::size_t next) const {
        if (next == tokens_.size()) return true;
        if (is_dotted(mark) && !is_mark(mark)) return ends_behind_abbreviation(mark, next);
        if (next == mark + 1 && joined_to_next(mark) && first_of(mark).kind == CharClass::period)
            return starts_with_capital(next) || is_opening(next);
        if (next > mark + 1 && first_of(mark).kind == CharClass::exclaim && report_follows(next))
            return false;
        return may_start(next);
    }

    bool ends_behind_abbreviation(std::size_t mark, std::size_t next) const {
        const auto kind = lists_.abbreviation(form(mark));
        if (kind && *kind != Abbreviation::plain) return false;
        if (next > mark + 1) return may_start(next);  // closers stand between
        if (is_opening(next)) return next + 1 < tokens_.size() && starts_with_capital(next + 1);
        return starts_with_capital(next) && lists_.is_opener(folded_short(next));
    }

    /// '"Why now?" the minister asked': a verb of saying within three words, in one sentence.
    bool report_follows(std::size_t next) const {
        for (std::size_t i = next; i < tokens_.size() && i < next + 4; ++i)
            if (lists_.is_report(folded_short(i))) return true;
        return false;
    }

    bool may_start(std::size_t i) const {
        const Character c = first_of(i);
        if (c.kind == CharClass::letter) return !is_small(i);
        if (c.kind == CharClass::dash) return i + 1 < tokens_.size() && starts_with_capital(i + 1);
        return c.code != ',' && c.code != ';' && c.code != ':' && c.code != ')';
    }
    bool is_opening(std::size_t i) const {
        const Character c = first_of(i);
        return c.kind == CharClass::quote || c.kind == CharClass::apostrophe || c.code == '(' ||
               c.code == '[';
    }
    bool is_small(std::size_t i) const {
        const std::string_view word = form(i);
        if (is_ascii_alpha(word.front())) return is_ascii_lower(word.front());
        const std::string_view first = word.substr(0, first_of(i).size);
        return first.size() == 2 && lower(first) == first;
    }
    bool starts_with_capital(std::size_t i) const {
        return first_of(i).kind == CharClass::letter && !is_small(i);
    }
    std::string folded_short(std::size_t i) const {
        return form(i).size() <= 24 ? folded(form(i)) : std::string();
    }

    /// Where a sentence that is too long is cut: behind the last comma or semicolon of its last
    /// quarter, else in the middle of words.
    std::size_t cut(std::size_t first, std::size_t limit) const {
        const std::size_t earliest = first + SentenceSplitter::longest * 3 / 4;
        for (std::size_t i = limit; i > earliest; --i)
            if (form(i - 1) == ";" || form(i - 1) == ",") return i;
        return limit;
    }

    std::string_view text_;
    const std::vector<Span>& tokens_;
    const WordLists& lists_;
};

}  // namespace

void SentenceSplitter::split(std::string_view text, const std::vector<Span>& tokens,
                             std::vector<std::size_t>& ends) const {
    ends.clear();
    const Splitting splitting(text, tokens, lists_);
    for (std::size_t first = 0; first < tokens.size(); first = ends.back())
        ends.push_back(splitting.end_of(first));
}

}  // namespace entente::text
