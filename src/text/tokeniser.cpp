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
        if (take_plain()) return;
        look_over();
        if (has_scheme_ || has_at_sign_ || has_inner_dot_) return take_parts();
        take_all();
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

    // --- the chunk as a whole ---

    /// Most chunks are small letters, or those and a comma, and need no closer look.
    bool take_plain() {
        std::size_t end = at_;
        while (end < text_.size() && is_ascii_lower(text_[end]))
            ++end;
        const bool comma = end + 1 == text_.size() && text_[end] == ',';
        if (end == at_ || (end < text_.size() && !comma)) return false;
        emit_small(end);
        if (comma) emit(end + 1);
        return true;
    }

    /// Notes which of the costlier looks the chunk may need.
    void look_over() {
        for (std::size_t i = at_; i < text_.size(); ++i) {
            const char c = text_[i];
            const bool last = i + 1 == text_.size();
            has_at_sign_ |= c == '@';
            has_apostrophe_ |= c == '\'' || c == '`' || static_cast<unsigned char>(c) >= 0x80;
            has_inner_dot_ |= c == '.' && !last && is_name_part(text_[i + 1]);
            has_scheme_ |= c == ':' && text_.substr(i, 3) == "://";
        }
    }
    static bool is_name_part(char c) { return is_ascii_alpha(c) || is_ascii_digit(c) || c == '_'; }

    void step() {
        if (const std::size_t whole = lists_.whole_size(text_.substr(at_)))
            return emit(at_ + whole);
        const Character c = peek(at_);
        if (has_inner_dot_ && at_ >= refused_ && is_address_start(c)) {
            const std::size_t name = dotted_name_end();
            if (name > at_) return emit(name);
        }
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

    /// Angle brackets and double or typographic quotes part what clings together:
    /// '"Desk"<desk@host>'.
    void take_parts() {
        const std::string_view chunk = text_;
        while (at_ < chunk.size()) {
            text_ = chunk.substr(0, part_end(chunk));
            if (is_address()) take_address();
            take_all();
        }
    }
    static std::size_t character_size(Character c) { return std::max<std::uint32_t>(c.size, 1); }
    std::size_t part_end(std::string_view chunk) const {
        std::size_t i = at_;
        for (; i < chunk.size(); i += character_size(character_at(chunk, i))) {
            const CharClass kind = character_at(chunk, i).kind;
            const bool quote =
                kind == CharClass::quote || (kind == CharClass::apostrophe && chunk[i] != '\'');
            if (!quote && chunk[i] != '<' && chunk[i] != '>') continue;
            if (i > at_) return i;
            while (i + 1 < chunk.size() && chunk[i + 1] == chunk[i])
                ++i;  // ">>"
            return i + character_size(character_at(chunk, i));
        }
        return i;
    }
    void take_all() {
        while (at_ < text_.size())
            step();
    }

    /// "https://...", "www...", "name@host": judged by the whole part, as it holds any mark.
    bool is_address() const {
        const std::string_view part = slice(at_, text_.size());
        if (part.starts_with("www.") || (has_scheme_ && part.find("://") != std::string_view::npos))
            return true;
        const std::size_t sign = has_at_sign_ ? part.find('@') : std::string_view::npos;
        return sign != std::string_view::npos && sign > 0 && sign + 1 < part.size() &&
               part.find('.', sign) != std::string_view::npos;
    }
    void take_address() {
        while (at_ < text_.size() && !is_address_start(peek(at_)))
            emit(at_ + peek(at_).size);
        std::size_t end = text_.size();
        while (end > at_ && is_address_trail(text_[end - 1]))
            --end;
        if (end > at_) emit(end);
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
        const bool dashes_join = count_dashed_groups(at_) >= 3 || is_telephone(end);
        while (end + 1 < text_.size() && is_ascii_digit(text_[end + 1]) &&
               (std::string_view(",.:/").find(text_[end]) != std::string_view::npos ||
                (text_[end] == '-' && dashes_join)))
            end = digits_end(end + 1);
        if (is_decade(end)) return emit(end + peek(end).size + 1);
        const std::size_t letters = letters_end(end);
        if (letters == end || lists_.is_unit(folded(slice(end, letters)))) return emit(end);
        take_word_from(letters);  // "20th", "1970s", "3D"
    }
    /// "555-0199", and "5-0199" within a house; "500-1000" is a range.
    bool is_telephone(std::size_t end) const {
        const std::size_t size = end - at_;
        const std::size_t behind = digits_end(end + 1);
        return (size == 1 || size == 3) && end < text_.size() && text_[end] == '-' &&
               behind == end + 5 && text_.substr(behind - 2, 2) != "00";
    }
    /// "80's", "1990's"; but "2003 's".
    bool is_decade(std::size_t end) const {
        const std::size_t size = end - at_;
        const bool round = size == 2 || (size == 4 && text_[end - 1] == '0');
        const Character mark = peek(end);
        return round && mark.kind == CharClass::apostrophe && peek(end + mark.size).code == 's' &&
               peek(end + mark.size + 1).kind != CharClass::letter;
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
            const bool joins = c.kind == CharClass::apostrophe || c.code == '&' || c.code == '@';
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

    /// With its period or periods, where the word is an abbreviation or a row of initials; else
    /// `end`.
    std::size_t dotted_end(std::size_t end) const {
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
        const bool ellipsis = is_ellipsis(end) && peek(end + 2).kind == CharClass::period;
        if (word.size() > longest_listed || ellipsis) return end;
        const auto kind = lists_.abbreviation(word);
        if (!kind || (*kind == Abbreviation::number && !number_follows(end + 1))) return end;
        return end + 1;
    }
    bool number_follows(std::size_t at) const {
        while (at < after_.size() && is_space(character_at(after_, at).kind))
            at += character_at(after_, at).size;
        return character_at(after_, at).kind == CharClass::digit;
    }
    /// The end of a name with periods in it: of a site ("news.example.co.uk"), a file
    /// ("map-2.pdf") or a newsgroup ("sci.med.vision"); at_ where there is none.
    std::size_t dotted_name_end() {
        std::size_t end = at_;
        while (end < text_.size() && is_in_name(text_[end]))
            ++end;
        refused_ = end;
        while (end > at_ && !is_name_part(text_[end - 1]))
            --end;
        const std::string_view name = slice(at_, end);
        const std::size_t dot = name.rfind('.');
        if (dot == std::string_view::npos || dot == 0 || name.size() - dot - 1 > longest_listed)
            return at_;
        const std::string_view last = name.substr(dot + 1);
        const bool site = dot > 1 && is_ascii_alpha(name[0]) &&
                          (lists_.is_domain(last) || last == "Com" || last == "COM");
        return site || lists_.is_extension(lower(last)) || is_newsgroup(name) ? end : at_;
    }
    static bool is_in_name(char c) {
        return is_name_part(c) || std::string_view(".-#&").find(c) != std::string_view::npos;
    }
    /// Three parts or more of small letters, none of them a single letter.
    static bool is_newsgroup(std::string_view name) {
        std::size_t parts = 1;
        std::size_t letters = 0;
        for (const char c : name) {
            if (c == '.' && letters < 2) return false;
            if (c != '.' && c != '-' && !is_ascii_lower(c)) return false;
            parts += c == '.' ? 1U : 0U;
            letters = c == '.' ? 0 : letters + 1;
        }
        return parts >= 3 && letters >= 2;
    }
    /// A single letter at the end of its chunk may be an initial ("J. Smith") or not ("vitamin
    /// C."); either way its period stays with it, and the sentence splitter looks at what follows.
    void emit_dotted(std::size_t end) {
        const bool lone_small = end - at_ == 2 && is_ascii_lower(text_[at_]);
        emit(lone_small && !lists_.abbreviation(slice(at_, end)) ? end - 1 : end);
    }

    /// A word of small letters alone.
    void emit_small(std::size_t end) {
        if (const auto split = lists_.split_point(slice(at_, end))) emit(at_ + *split);
        emit(end);
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
        if (!has_apostrophe_) return end;
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
        const char32_t second = peek(next).code;
        if (second == c.code || (c.code == 0x2018 && second == 0x2019))
            return emit(next + c.size);  // '' and ``
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

    /// "...", "--", "?!", ".?": a run of one kind, or of a single period and another mark, but
    /// single typographic dashes. "----==" and the like are one as well.
    void take_run() {
        const Character first = peek(at_);
        if (first.size > 1) return emit(at_ + first.size);
        if (first.kind == CharClass::dash) return emit(drawn_end());
        std::size_t end = at_ + 1;
        while (peek(end).kind == first.kind && peek(end).size == 1)
            ++end;
        const bool decimal = first.kind == CharClass::period && end == at_ + 1U && at_ == begin_ &&
                             is_ascii_digit(text_[std::min(end, text_.size() - 1)]);
        if (decimal) return emit(digits_end(end));  // ".45"
        const bool lone = first.kind != CharClass::period || end == at_ + 1U;
        const CharClass other =
            first.kind == CharClass::period ? CharClass::exclaim : CharClass::period;
        if (lone && peek(end).kind == other && peek(end).size == 1 &&
            (other != CharClass::period || peek(end + 1).kind != CharClass::period)) {
            ++end;
            while (peek(end).kind == CharClass::exclaim && peek(end).size == 1)
                ++end;
        }
        if (first.kind == CharClass::period && end == at_ + 1U && at_is_extension(end))
            return emit(letters_end(end));
        emit(end);
    }
    /// ".doc" behind a name that ends in a bracket or space.
    bool at_is_extension(std::size_t begin) const {
        const std::size_t end = letters_end(begin);
        return end > begin && end - begin <= longest_listed &&
               lists_.is_extension(lower(slice(begin, end)));
    }
    /// A run of one mark, or a line of three and more hyphens and equals signs.
    std::size_t drawn_end() const {
        std::size_t same = at_;
        while (same < text_.size() && text_[same] == text_[at_])
            ++same;
        std::size_t end = same;
        while (end < text_.size() && (text_[end] == '-' || text_[end] == '='))
            ++end;
        return end - at_ >= 3 ? end : same;
    }

    void take_mark(Character c) {
        std::size_t end = at_ + std::max<std::uint32_t>(c.size, 1);
        if (c.code == '@' && peek(end).kind == CharClass::letter) return take_name_at();
        if (c.code == '+' && peek(end).kind == CharClass::digit && at_ == begin_)
            return emit(digits_end(end));  // "+44"
        if (c.code == '=') return emit(drawn_end());
        if (std::string_view("*~<>+$\\").find(text_[at_]) != std::string_view::npos)
            while (end < text_.size() && text_[end] == text_[at_])
                ++end;
        emit(end);
    }
    /// "@envoy", "@example.org".
    void take_name_at() {
        std::size_t end = word_end(at_ + 1);
        while (peek(end).kind == CharClass::period && peek(end + 1).kind == CharClass::letter)
            end = word_end(end + 1);
        emit(end);
    }

    std::string_view text_;   ///< to the end of the chunk
    std::string_view after_;  ///< to the end of the region
    std::uint32_t at_;
    std::uint32_t begin_;
    const WordLists& lists_;
    std::vector<Span>& out_;
    bool has_apostrophe_ = false;  ///< or may have
    bool has_at_sign_ = false;
    bool has_scheme_ = false;
    bool has_inner_dot_ = false;
    std::size_t refused_ = 0;  ///< up to here no name with periods begins; so each is read once
};

}  // namespace

std::string folded(std::string_view word) {
    std::string out = lower(word);
    for (std::size_t at = 0; at < out.size();) {
        const Character c = character_at(out, at);
        if (c.kind == CharClass::apostrophe && out[at] != '\'') out.replace(at, c.size, "'");
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
