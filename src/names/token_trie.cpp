#include "names/token_trie.h"

#include "base/strings.h"

namespace entente {
namespace {

constexpr std::string_view curly_apostrophe = "\xE2\x80\x99";

bool at_dash(std::string_view text, std::size_t i) {  // U+2010 to U+2014
    return text.substr(i, 2) == "\xE2\x80" && i + 2 < text.size() && text[i + 2] >= '\x90' &&
           text[i + 2] <= '\x94';
}

bool is_possessive(std::string_view text, std::size_t after_apostrophe) {
    const std::string_view rest = text.substr(after_apostrophe);
    if (rest.empty() || (rest.front() != 's' && rest.front() != 'S')) return false;
    return rest.size() == 1 || is_ascii_space(rest[1]);
}

// Gathers the bytes of one atom and notes how it is written.
class AtomBuilder {
  public:
    explicit AtomBuilder(const std::function<void(std::string_view, Casing)>& visit)
        : visit_(visit) {}

    void push(std::string_view letter) {
        const std::string small =
            letter.size() == 1 ? std::string(1, ascii_lower(letter.front())) : lower(letter);
        const bool capital = small != letter;
        capitals_ += capital ? 1 : 0;
        first_is_capital_ |= letters_ == 0 && capital;
        if (letter.size() > 1 || is_ascii_alpha(letter.front())) ++letters_;
        atom_ += small;
    }

    void finish() {
        if (!atom_.empty()) visit_(atom_, casing());
        atom_.clear();
        capitals_ = letters_ = 0;
        first_is_capital_ = false;
    }

    void emit(std::string_view atom) {
        finish();
        visit_(atom, Casing::lower);
    }

  private:
    Casing casing() const {
        if (capitals_ == 0) return Casing::lower;
        if (capitals_ == 1 && first_is_capital_) return Casing::capital;
        return capitals_ == letters_ ? Casing::upper : Casing::mixed;
    }

    const std::function<void(std::string_view, Casing)>& visit_;
    std::string atom_;
    int capitals_ = 0;
    int letters_ = 0;
    bool first_is_capital_ = false;
};

constexpr std::uint32_t nowhere = none;

bool is_joining_hyphen(std::string_view form) {
    return form == "-" || form == "/" || (form.size() == 3 && at_dash(form, 0));
}

}  // namespace

void for_each_atom(std::string_view text,
                   const std::function<void(std::string_view, Casing)>& visit) {
    AtomBuilder atom(visit);
    for (std::size_t i = 0; i < text.size();) {
        const char c = text[i];
        const bool curly = text.substr(i, 3) == curly_apostrophe;
        if (c == '\'' || curly) {
            i += curly ? 3 : 1;
            if (!is_possessive(text, i)) continue;
            atom.emit("'s");
            ++i;
        } else if (is_ascii_space(c) || c == '-' || c == '/' || at_dash(text, i)) {
            atom.finish();
            i += at_dash(text, i) ? 3 : 1;
        } else if (c == '.') {
            ++i;
        } else if (is_ascii_alpha(c) || is_ascii_digit(c) ||
                   static_cast<unsigned char>(c) >= 0x80) {
            const std::uint32_t length = utf8_length(text, i);
            atom.push(text.substr(i, length));
            i += length;
        } else {
            atom.emit(text.substr(i, 1));
            ++i;
        }
    }
    atom.finish();
}

void TokenTrie::add(std::string_view phrase, std::uint32_t value) {
    std::uint32_t node = 0;
    for_each_atom(phrase, [&](std::string_view atom, Casing) {
        const auto id = static_cast<std::uint32_t>(atoms_.size());
        const std::uint64_t atom_id = atoms_.emplace(std::string(atom), id).first->second;
        const auto fresh = static_cast<std::uint32_t>(nodes_.size());
        const auto [edge, added] =
            edges_.emplace((static_cast<std::uint64_t>(node) << 32U) | atom_id, fresh);
        if (added) nodes_.emplace_back();
        node = edge->second;
    });
    if (node != 0) nodes_[node].values.push_back(value);
}

std::uint32_t TokenTrie::step(std::uint32_t node, std::string_view atom) const {
    const auto id = atoms_.find(atom);
    if (id == atoms_.end()) return nowhere;
    const auto edge = edges_.find((static_cast<std::uint64_t>(node) << 32U) | id->second);
    return edge == edges_.end() ? nowhere : edge->second;
}

std::vector<TokenTrie::Match> TokenTrie::matches(const Document& document, std::uint32_t first,
                                                 std::uint32_t last) const {
    std::vector<Match> found;
    std::vector<Casing> casing;
    std::uint32_t node = 0;
    for (std::uint32_t token = first; token < last; ++token) {
        const std::string_view form = document.form(token);
        bool any = false;
        for_each_atom(form, [&](std::string_view atom, Casing written) {
            any = true;
            if (node == nowhere) return;
            node = step(node, atom);
            casing.push_back(written);
        });
        const bool joins = !any && token != first && is_joining_hyphen(form);
        if (joins) continue;
        if (!any || node == nowhere) break;
        if (!nodes_[node].values.empty())
            found.push_back({token + 1 - first, &nodes_[node].values, casing});
    }
    return found;
}

TokenTrie::Match TokenTrie::longest(const Document& document, std::uint32_t first,
                                    std::uint32_t last) const {
    std::vector<Match> found = matches(document, first, last);
    return found.empty() ? Match{} : std::move(found.back());
}

}  // namespace entente
