#include "text/tokeniser.h"

#include <algorithm>

#include "base/strings.h"
#include "text/characters.h"

namespace entente::text {
namespace {

/// No word of any list is longer; longer words need no look-up.
constexpr std::size_t longest_listed = 24;

/// Cuts one chunk, a stretch without white space, from left to right.
class ChunkCutter {
  public:
    ChunkCutter(std::string_view text, Span chunk, std::uint32_t region_end, const WordLists& lists,
                std::vector<Span>& out)
        : text_(text.substr(0, chunk.end)),
          after_(text.substr(0, region_end)),
          at_(chunk.begin),
          begin_(chunk.begin),
          lists_(lists),
          out_(out) {}

    void run() {
        if (is_address()) return take_address();
        while (at_ < text_.size())
            step();
    }

  private:
    Character peek(std::size_t at) const { return character_at(text_, at); }
    std::string_view slice(std::size_t begin, std::size_t end) const {
        return text_.substr(begin, end - begin);
    }
    void emit(std::size_t end) {
        out_.push_back({at_, static_cast<std::uint32_t>(end)});
        at_ = static_cast<std::uint32_t>(end);
    }

    void step() {
        const Character c = peek(at_);
        switch (c.kind) {
            case CharClass::letter:
                return take_word();
            case CharClass::digit:
                return take_number();
            case CharClass::apostrophe:
                return take_apostrophe();
            case CharClass::period:
            case CharClass::dash:
            case CharClass::exclaim:
                return take_run();
            default:
                return take_mark(c);
        }
    }

    // --- addresses ---

    /// "https://...", "www...", "name@host": judged by the whole chunk, as it holds any mark.
    bool is_address() const {
        const std::string_view chunk = slice(at_, text_.size());
        if (chunk.find("://") != std::string_view::npos || chunk.starts_with("www.")) return true;
        const std::size_t sign = chunk.find('@');
        return sign != std::string_view::npos && sign > 0 && sign + 1 < chunk.size() &&
               chunk.find('.', sign) != std::string_view::npos;
    }

    void take_address() {
        while (at_ < text_.size() && !is_address_start(peek(at_)))
            emit(at_ + peek(at_).size);
        std::size_t end = text_.size();
        while (end > at_ && is_address_trail(text_[end - 1]))
            --end;
        // Typographic quotes end an address too.
        for (std::size_t i = at_; i < end; i += std::max<std::uint32_t>(peek(i).size, 1)) {
            const CharClass kind = peek(i).kind;
            if (kind == CharClass::quote || (kind == CharClass::apostrophe && text_[i] != '\'')) {
                end = i;
                break;
            }
        }
        if (end > at_) emit(end);
        while (at_ < text_.size())
            step();
    }
    static bool is_address_start(Character c) {
        return c.kind == CharClass::letter || c.kind == CharClass::digit;
    }
    static bool is_address_trail(char c) {
        return std::string_view(".,;:!?)]}>\"'").find(c) != std::string_view::npos;
    }

    // --- numbers ---

    std::size_t digits_end(std::size_t at) const {
        while (at < text_.size() && is_ascii_digit(text_[at]))
            ++at;
        return at;
    }

    /// "1,500.75", "9:30", "9/11", "555-123-4567": digits joined by single marks.
    void take_number() {
        std::size_t end = digits_end(at_);
        const bool dashes_join = count_dashed_groups(at_) >= 3;
        while (end + 1 < text_.size() && is_ascii_digit(text_[end + 1]) &&
               (std::string_view(",.:/").find(text_[end]) != std::string_view::npos ||
                (text_[end] == '-' && dashes_join)))
            end = digits_end(end + 1);
        const std::size_t letters = letters_end(end);
        if (letters == end || lists_.is_unit(folded(slice(end, letters)))) return emit(end);
        take_word_from(letters);  // "20th", "1970s", "3D"
    }
    std::size_t count_dashed_groups(std::size_t at) const {
        std::size_t groups = 1;
        for (at = digits_end(at);
             at + 1 < text_.size() && text_[at] == '-' && is_ascii_digit(text_[at + 1]);
             at = digits_end(at + 1))
            ++groups;
        return groups;
    }

    // --- words ---

    std::size_t letters_end(std::size_t at) const {
        for (Character c = peek(at); c.kind == CharClass::letter; c = peek(at))
            at += c.size;
        return at;
    }
    /// Letters, digits, and the apostrophes and ampersands between them ("O'Brien", "AT&T").
    std::size_t word_end(std::size_t at) const {
        while (at < text_.size()) {
            const Character c = peek(at);
            if (c.kind == CharClass::letter || c.kind == CharClass::digit) {
                at += c.size;
                continue;
            }
            const bool joins = c.kind == CharClass::apostrophe || c.code == '&';
            if (!joins || peek(at + c.size).kind != CharClass::letter) break;
            if (c.code == '&' && !is_ascii_upper(text_[at + c.size])) break;
            at += c.size;
        }
        return at;
    }

    void take_word() { take_word_from(at_); }

    void take_word_from(std::size_t known) {
        std::size_t end = word_end(known);
        if (peek(end).kind == CharClass::dash && peek(end).size == 1) end = joined_end(end);
        if (peek(end).kind == CharClass::period) {
            const std::size_t dotted = dotted_end(end);
            if (dotted != end) return emit_dotted(dotted);
        }
        if (peek(end).kind == CharClass::currency && end - at_ <= 3) {
            return emit(end + peek(end).size);  // "US$"
        }
        emit_word(end);
    }

    /// "anti-ship": over the hyphen where the word before it is a prefix that keeps it.
    std::size_t joined_end(std::size_t end) const {
        const std::string_view prefix = slice(at_, end);
        const Character next = peek(end + 1);
        if (prefix.size() > longest_listed ||
            (next.kind != CharClass::letter && next.kind != CharClass::digit))
            return end;
        return lists_.is_joined_prefix(folded(prefix)) ? word_end(end + 1) : end;
    }

    /// With its period or periods, where the word is an abbreviation, a row of initials or the name
    /// of a web site; else `end`.
    std::size_t dotted_end(std::size_t end) const {
        const std::size_t site = site_end(end);
        if (site != end) return site;
        std::size_t dotted = end;  // behind the last period that belongs to the word
        std::size_t last = end;    // behind the letters
        while (peek(last).kind == CharClass::period &&
               is_short_part(dotted == end ? at_ : dotted, last)) {
            dotted = last + 1;
            last = letters_end(dotted);
            if (last == dotted) break;
        }
        if (dotted != end && last != dotted) {  // "U.S" without its last period, "Ph.D" likewise
            return last - dotted <= 2 ? last : end;
        }
        return dotted != end ? dotted : abbreviation_end(end);
    }
    /// One letter, or the two of "Ph.D.".
    bool is_short_part(std::size_t begin, std::size_t end) const {
        if (end - begin == 1) return is_ascii_alpha(text_[begin]) && !is_ellipsis(end);
        return end - begin == 2 && is_ascii_upper(text_[begin]) &&
               peek(end + 1).kind == CharClass::letter && peek(end + 2).kind == CharClass::period;
    }
    bool is_ellipsis(std::size_t period) const {
        return peek(period + 1).kind == CharClass::period;
    }
    std::size_t abbreviation_end(std::size_t end) const {
        const std::string_view word = slice(at_, end + 1);
        if (word.size() > longest_listed || is_ellipsis(end)) return end;
        const auto kind = lists_.abbreviation(word);
        if (!kind || (*kind == Abbreviation::number && !number_follows(end + 1))) return end;
        return end + 1;
    }
    bool number_follows(std::size_t at) const {
        while (at < after_.size() && is_space(character_at(after_, at).kind))
            at += character_at(after_, at).size;
        return character_at(after_, at).kind == CharClass::digit;
    }
    /// "example.com", "news.example.co.uk".
    std::size_t site_end(std::size_t end) const {
        std::size_t last = end;
        std::size_t part = end;
        while (peek(last).kind == CharClass::period && peek(last + 1).kind == CharClass::letter) {
            part = last + 1;
            last = word_end(part);
        }
        const bool is_site = part != end && end - at_ > 1 && last - part <= longest_listed &&
                             is_ascii_lower(text_[part]) && lists_.is_domain(slice(part, last));
        return is_site ? last : end;
    }
    /// A single letter at the end of its chunk may be an initial ("J. Smith") or not ("vitamin
    /// C."); either way its period stays with it, and the sentence splitter looks at what follows.
    void emit_dotted(std::size_t end) {
        const bool lone_small = end - at_ == 2 && is_ascii_lower(text_[at_]);
        emit(lone_small && !lists_.abbreviation(slice(at_, end)) ? end - 1 : end);
    }

    void emit_word(std::size_t end) {
        const std::string_view word = slice(at_, end);
        if (word.size() <= longest_listed) {
            if (const auto split = lists_.split_point(folded(word))) emit(at_ + *split);
        }
        const std::size_t clitic = clitic_begin(end);
        if (clitic > at_ && clitic < end) emit(clitic);
        if (at_ < end) emit(end);
    }
    /// Where the clitic of the word that ends at `end` begins; `end` where it has none.
    std::size_t clitic_begin(std::size_t end) const {
        const std::string_view word = slice(at_, end);
        // The longest, "n't" and "'ll", have one apostrophe of at most three bytes.
        const std::size_t window = std::min<std::size_t>(word.size(), 8);
        for (std::size_t n = window; n >= 2; --n) {
            const std::size_t begin = end - n;
            if ((static_cast<unsigned char>(text_[begin]) & 0xC0U) == 0x80U) continue;
            if (lists_.is_clitic(folded(slice(begin, end)))) return begin;
        }
        return end;
    }

    // --- marks ---

    void take_apostrophe() {
        const Character c = peek(at_);
        const std::size_t next = at_ + c.size;
        if (peek(next).code == c.code && c.size == 1) return emit(next + 1);  // '' and ``
        const std::size_t letters = letters_end(next);
        if (letters > next && letters - next < longest_listed) {
            const std::string word = folded(slice(at_, letters));
            const bool clitic = at_ > begin_ && lists_.is_clitic(word);
            if (clitic || lists_.is_clipped(word)) return emit(letters);
        }
        const std::size_t digits = digits_end(next);
        if (digits - next == 2 && at_ == begin_) return emit(letters_end(digits));  // "'90s"
        emit(next);
    }

    /// "...", "--", "?!": a run of one kind, but single typographic dashes.
    void take_run() {
        const Character first = peek(at_);
        if (first.size > 1) return emit(at_ + first.size);
        std::size_t end = at_ + 1;
        while (peek(end).kind == first.kind && peek(end).size == 1)
            ++end;
        const bool decimal = first.kind == CharClass::period && end == at_ + 1U && at_ == begin_ &&
                             is_ascii_digit(text_[std::min(end, text_.size() - 1)]);
        emit(decimal ? digits_end(end) : end);  // ".45"
    }

    void take_mark(Character c) {
        std::size_t end = at_ + std::max<std::uint32_t>(c.size, 1);
        if (c.code == '@' && peek(end).kind == CharClass::letter) return emit(word_end(end));
        if (c.code == '*' || c.code == '=' || c.code == '~' || c.code == '<' || c.code == '>')
            while (end < text_.size() && text_[end] == text_[at_])
                ++end;
        emit(end);
    }

    std::string_view text_;   ///< to the end of the chunk
    std::string_view after_;  ///< to the end of the region
    std::uint32_t at_;
    std::uint32_t begin_;
    const WordLists& lists_;
    std::vector<Span>& out_;
};

}  // namespace

std::string folded(std::string_view word) {
    std::string out = lower(word);
    for (std::size_t at = 0; at < out.size();) {
        const Character c = character_at(out, at);
        if (c.kind == CharClass::apostrophe && c.size > 1) out.replace(at, c.size, "'");
        at += c.kind == CharClass::apostrophe ? 1 : c.size;
    }
    return out;
}

void Tokeniser::tokenise(std::string_view text, Span region, std::vector<Span>& out) const {
    const std::string_view view = text.substr(0, region.end);
    std::uint32_t at = region.begin;
    while (at < region.end) {
        Character c = character_at(view, at);
        if (is_space(c.kind)) {
            at += c.size;
            continue;
        }
        const std::uint32_t begin = at;
        while (at < region.end && !is_space((c = character_at(view, at)).kind))
            at += c.size;
        ChunkCutter(text, {begin, at}, region.end, lists_, out).run();
    }
}

}  // namespace entente::text
