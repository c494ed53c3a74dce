#include "text/token_traits.h"

#include <algorithm>
#include <array>

#include "base/hashing.h"
#include "base/strings.h"
#include "text/characters.h"

namespace entente::text {
namespace {

constexpr std::size_t longest_word = 32;

/// What characters a token is made of, a bit each. Bytes above ASCII count as small letters.
enum Makeup : unsigned { has_small = 1, has_capital = 2, has_digit = 4, has_mark = 8 };

constexpr std::array<std::uint8_t, 256> makeups = [] {
    std::array<std::uint8_t, 256> bits{};
    for (std::size_t i = 0; i < bits.size(); ++i) {
        const char c = static_cast<char>(i);
        const bool small = is_ascii_lower(c) || i >= 0x80;
        bits[i] = small               ? has_small
                  : is_ascii_upper(c) ? has_capital
                  : is_ascii_digit(c) ? has_digit
                                      : has_mark;
    }
    return bits;
}();

unsigned makeup_of(std::string_view form) {
    unsigned bits = 0;
    for (const char c : form)
        bits |= makeups[static_cast<unsigned char>(c)];
    return bits;
}

bool starts_with_capital(std::string_view form) {
    if (static_cast<unsigned char>(form.front()) < 0x80) return is_ascii_upper(form.front());
    const std::string_view first = form.substr(0, 2);
    return first.size() == 2 && lower(first) != first;
}

/// The last three bytes.
std::uint64_t ending(std::string_view form) {
    std::uint64_t out = 0;
    for (const char c : form.substr(form.size() - std::min<std::size_t>(form.size(), 3)))
        out = out << 8U | static_cast<unsigned char>(ascii_lower(c));
    return out;
}

class TraitReader {
  public:
    TraitReader(std::string_view text, const std::vector<Span>& tokens, const WordLists& lists,
                const UsageTable& usages)
        : text_(text), tokens_(tokens), lists_(lists), usages_(usages) {}

    TokenTraits read(std::size_t i) {
        const std::string_view form = tokens_[i].in(text_);
        const std::string_view shown = form.substr(0, longest_word);
        TokenTraits out;
        out.word = word_hash(shown);
        out.ending = ending(shown);
        out.usage = usages_.find(out.word);
        out.space_before = i == 0 || tokens_[i].begin != tokens_[i - 1].end;
        for (std::uint32_t at = i == 0 ? tokens_[i].begin : tokens_[i - 1].end;
             at < tokens_[i].begin; ++at)
            out.line_end_before |= text_[at] == '\n' || text_[at] == '\r';
        out.kind = kind_of(i, form, out);
        return out;
    }

  private:
    bool joined_before(std::size_t i) const {
        return i > 0 && tokens_[i].begin == tokens_[i - 1].end;
    }
    bool joined_behind(std::size_t i) const {
        return i + 1 < tokens_.size() && tokens_[i + 1].begin == tokens_[i].end;
    }

    TokenKind kind_of(std::size_t i, std::string_view form, const TokenTraits& traits) {
        const Character first = character_at(text_, tokens_[i].begin);
        switch (first.kind) {
            case CharClass::letter:
                return kind_of_word(form, traits);
            case CharClass::digit:
                return form.find(':') != std::string_view::npos ? TokenKind::clock
                                                                : TokenKind::number;
            case CharClass::period:
                if (is_ascii_digit(form.back())) return TokenKind::number;
                return form.size() == 1 ? TokenKind::period : TokenKind::ellipsis;
            case CharClass::ellipsis:
                return TokenKind::ellipsis;
            case CharClass::exclaim:
                return form.find('?') != std::string_view::npos ? TokenKind::question
                                                                : TokenKind::exclamation;
            case CharClass::dash:
                return form.size() > 3 && form[0] == '-' ? TokenKind::rule : TokenKind::dash;
            case CharClass::currency:
                return TokenKind::currency;
            case CharClass::quote:
                return kind_of_quote(i, first);
            case CharClass::apostrophe:
                return kind_of_apostrophe(i, form, first);
            default:
                return kind_of_mark(form, first);
        }
    }

    TokenKind kind_of_word(std::string_view form, const TokenTraits& traits) const {
        const unsigned makeup = makeup_of(form);
        if (makeup == has_small && !starts_with_capital(form))
            return traits.usage.opens ? TokenKind::small_opener : TokenKind::small;
        if (form.back() == '.' && form.size() > 1) return kind_of_dotted(form);
        if ((makeup & has_mark) != 0) {
            if (form.front() == '_') return TokenKind::rule;
            if (form.size() > 4 && form.find_first_of("@/.") != std::string_view::npos)
                return TokenKind::address;
        }
        if (starts_with_capital(form)) {
            if (form.size() == 1) return TokenKind::letter;
            return (makeup & (has_small | has_digit)) != 0 ? TokenKind::capital : TokenKind::upper;
        }
        if ((makeup & (has_capital | has_digit)) != 0) return TokenKind::mixed;
        return traits.usage.opens ? TokenKind::small_opener : TokenKind::small;
    }
    TokenKind kind_of_dotted(std::string_view form) const {
        if (const auto known = form.size() > 24 ? std::nullopt : lists_.abbreviation(form)) {
            if (*known == Abbreviation::title) return TokenKind::title;
            if (*known == Abbreviation::number) return TokenKind::number_sign;
            return TokenKind::abbreviation;
        }
        return form.size() == 2 ? TokenKind::initial : TokenKind::dotted;
    }

    /// A typographic quote says itself what it does. A plain one closes where it clings to what is
    /// before it alone, opens likewise, and else does what the last one did not.
    TokenKind kind_of_quote(std::size_t i, Character first) {
        bool opens = first.code == 0x201C || first.code == 0xAB || first.code == 0x2039;
        if (first.code == '"') {
            const bool before = joined_before(i);
            const bool behind = joined_behind(i);
            opens = before == behind ? !open_ : behind;
        }
        open_ = opens;
        return opens ? TokenKind::open_quote : TokenKind::close_quote;
    }
    TokenKind kind_of_apostrophe(std::size_t i, std::string_view form, Character first) const {
        if (form.size() > first.size && form != "''" && form != "``") return TokenKind::clitic;
        if (form == "''") return TokenKind::close_quote;
        if (first.code == 0x2018 || first.code == '`') return TokenKind::open_quote;
        const bool opens = joined_behind(i) && !joined_before(i);
        return opens ? TokenKind::open_quote : TokenKind::apostrophe;
    }

    static TokenKind kind_of_mark(std::string_view form, Character first) {
        if (form.size() > first.size && first.size == 1) {
            if (form.find_first_not_of(form[0]) != std::string_view::npos)
                return TokenKind::emoticon;
            return form.size() > 2 ? TokenKind::rule : TokenKind::bullet;
        }
        switch (first.code) {
            case ',':
                return TokenKind::comma;
            case ';':
                return TokenKind::semicolon;
            case ':':
                return TokenKind::colon;
            case '(':
            case '[':
            case '{':
            case '<':
                return TokenKind::open_bracket;
            case ')':
            case ']':
            case '}':
            case '>':
                return TokenKind::close_bracket;
            case '/':
                return TokenKind::slash;
            case '*':
            case '~':
            case '#':
            case 0x2022:
            case 0x00B7:
            case 0x25CF:
                return TokenKind::bullet;
            default:
                return TokenKind::other;
        }
    }

    std::string_view text_;
    const std::vector<Span>& tokens_;
    const WordLists& lists_;
    const UsageTable& usages_;
    bool open_ = false;  ///< whether the last quote was one that opens
};

}  // namespace

std::uint64_t word_hash(std::string_view word) {
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const char c : word) {
        const char folded = is_ascii_digit(c) ? '0' : ascii_lower(c);
        hash = (hash ^ static_cast<unsigned char>(folded)) * 0x100000001b3ULL;
    }
    return mix(hash);
}

void read_traits(std::string_view text, const std::vector<Span>& tokens, const WordLists& lists,
                 const UsageTable& usages, std::vector<TokenTraits>& out) {
    out.clear();
    TraitReader reader(text, tokens, lists, usages);
    for (std::size_t i = 0; i < tokens.size(); ++i)
        out.push_back(reader.read(i));
}

}  // namespace entente::text
