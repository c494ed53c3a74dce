#include "syntax/lemmatiser.h"

#include <algorithm>
#include <array>
#include <cstring>

#include "base/hashing.h"
#include "base/strings.h"
#include "syntax/inflection.h"

namespace entente::syntax {
namespace {

enum class RuleKind : std::uint8_t {
    word = 1,
    ending,
    irregular,
    base,
    name,
    lower_name,
    upper_name,
    capital,
};

std::uint64_t key_of(RuleKind kind, std::string_view text, unsigned detail) {
    return mix(combine(hash_of(text), static_cast<std::uint64_t>(kind) << 16U | detail));
}

unsigned number_of(TagSet::Tag tag) {
    return static_cast<unsigned>(tag.upos) << 8U | static_cast<unsigned>(tag.xpos);
}

bool has_upper(std::string_view text) {
    return lower(text) != text;
}

std::string ascii_upper(std::string text) {
    for (char& c : text)
        if (is_ascii_lower(c)) c = static_cast<char>(c - 'a' + 'A');
    return text;
}

std::string rewritten(std::string_view form, Letters letters) {
    switch (letters) {
        case Letters::keep:
            return std::string(form);
        case Letters::lower:
            return lower(form);
        case Letters::upper:
            return ascii_upper(std::string(form));
        case Letters::title:
            break;
    }
    const std::size_t first = form.empty() ? 0 : utf8_length(form, 0);
    return ascii_upper(std::string(form.substr(0, first))) + lower(form.substr(first));
}

LemmaEdit edit_with(Letters letters, std::string_view form, std::string_view lemma) {
    const std::string base = rewritten(form, letters);
    const auto differs = std::mismatch(base.begin(), base.end(), lemma.begin(), lemma.end());
    return {static_cast<std::uint16_t>(base.end() - differs.first), letters,
            std::string(differs.second, lemma.end())};
}

/// Digits in groups of three, as in "1,250" and "12,000.50".
bool is_grouped_number(std::string_view form) {
    const std::string_view whole = form.substr(0, form.find('.'));
    if (whole.size() < 5 || whole.find(',') == std::string_view::npos) return false;
    for (std::size_t i = 0; i < form.size(); ++i) {
        const bool comma = i < whole.size() && (whole.size() - i) % 4 == 0;
        const bool fits =
            comma ? form[i] == ',' && i != 0 : is_ascii_digit(form[i]) || i == whole.size();
        if (!fits) return false;
    }
    return true;
}

/// Forms with these tags may be the base itself: "series", "shut".
bool may_be_bare(Xpos xpos) {
    return xpos == Xpos::nns || xpos == Xpos::nnps || xpos == Xpos::vbd || xpos == Xpos::vbn;
}

/// Nouns and adjectives have capitals of their own: "Kurds", "French". A noun in small letters is
/// rather another word ("chihuahua"), an adjective rather written carelessly ("french").
bool may_have_capitals(Xpos xpos, Written written) {
    const bool noun = xpos == Xpos::nn || xpos == Xpos::nns;
    return xpos == Xpos::jj || (noun && written != Written::lower);
}

}  // namespace

LemmaEdit lemma_edit(std::string_view form, std::string_view lemma, bool is_name) {
    using List = std::array<Letters, 3>;
    if (!is_name && !has_upper(lemma)) return edit_with(Letters::lower, form, lemma);
    const List order = is_name ? List{Letters::keep, Letters::title, Letters::upper}
                               : List{Letters::title, Letters::upper, Letters::keep};
    LemmaEdit best = edit_with(order[0], form, lemma);
    for (const Letters letters : {order[1], order[2]}) {
        LemmaEdit edit = edit_with(letters, form, lemma);
        if (edit.strip + edit.append.size() < best.strip + best.append.size())
            best = std::move(edit);
    }
    return best;
}

std::string apply_edit(std::string_view form, const LemmaEdit& edit) {
    std::string out = rewritten(form, edit.letters);
    if (edit.strip > out.size()) return out;
    out.resize(out.size() - edit.strip);
    out += edit.append;
    return out;
}

bool is_name(TagSet::Tag tag) {
    return tag.upos == Upos::propn || tag.xpos == Xpos::nnp || tag.xpos == Xpos::nnps;
}

Written written_as(std::string_view form) {
    const bool small = std::any_of(form.begin(), form.end(), is_ascii_lower);
    if (!has_upper(form)) return small ? Written::lower : Written::mixed;
    return small || form.size() < 2 ? Written::mixed : Written::upper;
}

std::uint64_t Lemmatiser::word_key(std::string_view form, TagSet::Tag tag) {
    return key_of(RuleKind::word, form, number_of(tag));
}

std::uint64_t Lemmatiser::ending_key(std::string_view ending, TagSet::Tag tag) {
    return key_of(RuleKind::ending, ending, number_of(tag));
}

std::uint64_t Lemmatiser::irregular_key(std::string_view form, std::uint16_t word_class) {
    return key_of(RuleKind::irregular, form, word_class);
}

std::uint64_t Lemmatiser::base_key(std::string_view word, std::uint16_t word_class) {
    return key_of(RuleKind::base, word, word_class);
}

std::uint64_t Lemmatiser::name_key(std::string_view name, Written written) {
    const RuleKind kind = written == Written::mixed   ? RuleKind::name
                          : written == Written::lower ? RuleKind::lower_name
                                                      : RuleKind::upper_name;
    return key_of(kind, name, 0);
}

std::uint64_t Lemmatiser::capital_key(std::string_view word) {
    return key_of(RuleKind::capital, word, 0);
}

Lemmatiser::Lemmatiser(std::vector<LemmaEdit> edits, const std::vector<Rule>& rules)
    : edits_(std::move(edits)), slots_(rules.size() + rules.size() / 2 + 1) {
    for (const Rule& rule : rules) {
        std::size_t i = slot_of(rule.key);
        while (slots_[i].used != 0)
            i = i + 1 == slots_.size() ? 0 : i + 1;
        slots_[i] = {static_cast<std::uint32_t>(rule.key), rule.edit, 1};
    }
}

const LemmaEdit* Lemmatiser::find(std::uint64_t key) const {
    std::size_t i = slot_of(key);
    while (slots_[i].used != 0) {
        if (slots_[i].key == static_cast<std::uint32_t>(key)) return &edits_[slots_[i].edit];
        i = i + 1 == slots_.size() ? 0 : i + 1;
    }
    return nullptr;
}

bool Lemmatiser::is_base(std::string_view word, std::uint16_t word_class,
                         const Dictionary& dictionary) const {
    return (dictionary.listed(word) & word_class) != 0 ||
           find(base_key(word, word_class)) != nullptr;
}

std::string Lemmatiser::known_base(std::string_view lower_form, Xpos xpos,
                                   const Dictionary& dictionary) const {
    const std::uint16_t word_class = inflected_class(xpos);
    if (word_class == 0) return {};
    if (const LemmaEdit* edit = find(irregular_key(lower_form, word_class)))
        return apply_edit(lower_form, *edit);
    std::string base =
        regular_base(lower_form, xpos, [&](std::string_view word, std::uint16_t of_class) {
            return is_base(word, of_class, dictionary);
        });
    if (base.empty() && may_be_bare(xpos) && is_base(lower_form, word_class, dictionary))
        base = lower_form;
    return base;
}

const LemmaEdit* Lemmatiser::ending_edit(std::string_view lower_form, TagSet::Tag tag) const {
    for (std::size_t n = std::min(longest_ending, lower_form.size()) + 1; n-- > 0;)
        if (const LemmaEdit* edit = find(ending_key(lower_form.substr(lower_form.size() - n), tag)))
            return edit;
    return nullptr;
}

std::string Lemmatiser::lemma(std::string_view form, TagSet::Tag tag,
                              const Dictionary& dictionary) const {
    if (tag.xpos == Xpos::cd && is_grouped_number(form)) {
        std::string number(form);
        std::erase(number, ',');
        return number;
    }
    const std::string low = lower(form);
    std::string out = is_name(tag) ? name_lemma(form, low, tag, dictionary)
                                   : word_lemma(form, low, tag, dictionary);
    return out.empty() ? low : out;
}

std::string Lemmatiser::word_lemma(std::string_view form, const std::string& low, TagSet::Tag tag,
                                   const Dictionary& dictionary) const {
    if (const LemmaEdit* edit = find(word_key(low, tag))) return apply_edit(form, *edit);
    std::string base = known_base(low, tag.xpos, dictionary);
    const std::size_t prefix = base.empty() ? prefix_length(low) : 0;
    if (prefix != 0) {
        base = known_base(std::string_view(low).substr(prefix), tag.xpos, dictionary);
        if (!base.empty()) base.insert(0, low, 0, prefix);
    }
    const bool capital = may_have_capitals(tag.xpos, written_as(form));
    if (!base.empty()) return capital ? capitalised(std::move(base)) : base;
    if (capital) {
        std::string with_capitals = capitalised(low);
        if (with_capitals != low) return with_capitals;
    }
    if (tag.xpos == Xpos::nn && form.size() == 1) return std::string(form);  // a letter
    const bool has_endings = tag.xpos == Xpos::jj || inflected_class(tag.xpos) != 0;
    const LemmaEdit* edit = has_endings ? ending_edit(low, tag) : nullptr;
    return edit == nullptr ? low : apply_edit(form, *edit);
}

std::string Lemmatiser::capitalised(std::string word) const {
    const LemmaEdit* edit = find(capital_key(word));
    return edit == nullptr ? word : apply_edit(word, *edit);
}

std::string Lemmatiser::name_lemma(std::string_view form, const std::string& low, TagSet::Tag tag,
                                   const Dictionary& dictionary) const {
    const Written written = written_as(form);
    const LemmaEdit* edit = find(word_key(low, tag));
    if (written == Written::mixed && edit != nullptr) return apply_edit(form, *edit);
    std::string base = edit != nullptr          ? lower(apply_edit(low, *edit))
                       : tag.xpos == Xpos::nnps ? singular_name(low, tag, dictionary)
                                                : low;
    if (written != Written::mixed) {
        const std::uint16_t listed = dictionary.listed(base);
        return spelt(std::move(base), written, listed);
    }
    LemmaEdit cut = edit_with(Letters::lower, low, base);
    cut.letters = Letters::keep;
    return apply_edit(form, cut);
}

std::string Lemmatiser::singular_name(const std::string& low, TagSet::Tag tag,
                                      const Dictionary& dictionary) const {
    std::string base = known_base(low, tag.xpos, dictionary);
    if (!base.empty()) return base;
    const LemmaEdit* edit = ending_edit(low, tag);
    return edit == nullptr ? low : lower(apply_edit(low, *edit));
}

std::string Lemmatiser::spelt(std::string name, Written written, std::uint16_t listed) const {
    const LemmaEdit* edit = find(name_key(name, written));
    if (edit != nullptr) return apply_edit(name, *edit);
    const bool acronym = written == Written::upper && name.size() <= longest_acronym;
    const bool word = (listed & ~class_name) != 0;
    if (acronym) return ascii_upper(std::move(name));
    if (word && written == Written::lower) return name;  // "the river", though it is tagged a name
    edit = find(name_key(name, Written::mixed));
    if (edit == nullptr) edit = find(capital_key(name));
    if (edit != nullptr) return apply_edit(name, *edit);
    if (written == Written::lower) return name;
    return rewritten(name, listed != 0 ? Letters::title : Letters::upper);
}

// Layout: u32 number of edits; for each u16 strip, u8 letters, u8 length, the bytes; then u32
// number of slots and the slots.
std::string Lemmatiser::serialise() const {
    std::string out;
    const auto put = [&out](const auto value) {
        out.append(reinterpret_cast<const char*>(&value), sizeof value);
    };
    put(static_cast<std::uint32_t>(edits_.size()));
    for (const LemmaEdit& edit : edits_) {
        put(edit.strip);
        put(static_cast<std::uint8_t>(edit.letters));
        put(static_cast<std::uint8_t>(edit.append.size()));
        out += edit.append;
    }
    put(static_cast<std::uint32_t>(slots_.size()));
    out.append(reinterpret_cast<const char*>(slots_.data()), slots_.size() * sizeof(Slot));
    return out;
}

Result<Lemmatiser> Lemmatiser::parse(std::string_view bytes) {
    bool cut = false;
    const auto take = [&](std::size_t size) {
        cut = cut || bytes.size() < size;
        const std::string_view taken = bytes.substr(0, cut ? 0 : size);
        bytes.remove_prefix(taken.size());
        return taken;
    };
    const auto number = [&](auto value) {
        const std::string_view taken = take(sizeof value);
        if (!cut) std::memcpy(&value, taken.data(), sizeof value);
        return value;
    };
    Lemmatiser lemmatiser;
    const auto edits = number(std::uint32_t{0});
    for (std::uint32_t i = 0; i < edits && !cut; ++i) {
        LemmaEdit edit;
        edit.strip = number(std::uint16_t{0});
        const auto letters = number(std::uint8_t{0});
        if (letters > static_cast<std::uint8_t>(Letters::upper))
            return Error{"the lemmatiser's table has an edit that is not known", {}, 0};
        edit.letters = static_cast<Letters>(letters);
        edit.append = take(number(std::uint8_t{0}));
        lemmatiser.edits_.push_back(std::move(edit));
    }
    const std::size_t slots = number(std::uint32_t{0});
    if (cut || bytes.size() != slots * sizeof(Slot))
        return Error{"the lemmatiser's table has not the size that it states", {}, 0};
    lemmatiser.slots_.resize(slots);
    if (slots != 0) std::memcpy(lemmatiser.slots_.data(), bytes.data(), bytes.size());
    if (!lemmatiser.sound()) return Error{"the lemmatiser's table points outside itself", {}, 0};
    return lemmatiser;
}

bool Lemmatiser::sound() const {
    bool has_empty_slot = false;
    for (const Slot& slot : slots_) {
        has_empty_slot = has_empty_slot || slot.used == 0;
        if (slot.used != 0 && slot.edit >= edits_.size()) return false;
    }
    return has_empty_slot;
}

}  // namespace entente::syntax
