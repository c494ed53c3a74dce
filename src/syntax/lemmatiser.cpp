#include "syntax/lemmatiser.h"

#include <algorithm>
#include <cstring>

#include "base/strings.h"
#include "syntax/feature_hash.h"

namespace entente::syntax {
namespace {

std::uint64_t key_of(std::uint64_t kind, std::string_view text, TagSet::Tag tag) {
    const auto pair =
        static_cast<std::uint64_t>(tag.upos) << 8U | static_cast<std::uint64_t>(tag.xpos);
    return mix(combine(hash_of(text), kind << 16U | pair));
}

bool has_upper(std::string_view text) {
    return lower(text) != text;
}

}  // namespace

std::string listed_base(std::string_view lower_form, Xpos xpos, const Dictionary& dictionary) {
    switch (xpos) {
        case Xpos::nns:
            return dictionary.base(lower_form, class_noun);
        case Xpos::vbd:
        case Xpos::vbn:
        case Xpos::vbg:
        case Xpos::vbz:
            return dictionary.base(lower_form, class_verb);
        case Xpos::jjr:
        case Xpos::jjs:
            return dictionary.base(lower_form, class_adjective);
        default:
            return {};
    }
}

LemmaEdit lemma_edit(std::string_view form, std::string_view lemma, Upos upos) {
    LemmaEdit edit;
    edit.keep_case = upos == Upos::propn || has_upper(lemma);
    const std::string base = edit.keep_case ? std::string(form) : lower(form);
    auto differs = std::mismatch(base.begin(), base.end(), lemma.begin(), lemma.end());
    // So that "i" and "I" have one edit.
    if (base.size() == 1) differs = {base.begin(), lemma.begin()};
    edit.strip = static_cast<std::uint16_t>(base.end() - differs.first);
    edit.append.assign(differs.second, lemma.end());
    return edit;
}

std::string apply_edit(std::string_view form, const LemmaEdit& edit) {
    std::string out = edit.keep_case ? std::string(form) : lower(form);
    if (edit.strip > out.size()) return out;
    out.resize(out.size() - edit.strip);
    out += edit.append;
    return out;
}

std::uint64_t Lemmatiser::word_key(std::string_view lower_form, TagSet::Tag tag) {
    return key_of(1, lower_form, tag);
}

std::uint64_t Lemmatiser::ending_key(std::string_view ending, TagSet::Tag tag) {
    return key_of(2, ending, tag);
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

std::string Lemmatiser::lemma(std::string_view form, TagSet::Tag tag,
                              const Dictionary& dictionary) const {
    std::string low = lower(form);
    const LemmaEdit* edit = find(word_key(low, tag));
    if (edit == nullptr) {
        std::string base = listed_base(low, tag.xpos, dictionary);
        if (!base.empty()) return base;
    }
    const std::string_view view = low;
    for (std::size_t n = std::min(longest_ending, view.size()) + 1; edit == nullptr && n-- > 0;)
        edit = find(ending_key(view.substr(view.size() - n), tag));
    if (edit == nullptr) return tag.upos == Upos::propn ? std::string(form) : low;
    std::string out = apply_edit(form, *edit);
    return out.empty() ? low : out;
}

// Layout: u32 number of edits; for each u16 strip, u8 keep_case, u8 length, the bytes; then u32
// number of slots and the slots.
std::string Lemmatiser::serialise() const {
    std::string out;
    const auto put = [&out](const auto value) {
        out.append(reinterpret_cast<const char*>(&value), sizeof value);
    };
    put(static_cast<std::uint32_t>(edits_.size()));
    for (const LemmaEdit& edit : edits_) {
        put(edit.strip);
        put(static_cast<std::uint8_t>(edit.keep_case ? 1 : 0));
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
        edit.keep_case = number(std::uint8_t{0}) != 0;
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
