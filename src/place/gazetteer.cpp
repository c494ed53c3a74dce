#include "place/gazetteer.h"

#include <algorithm>
#include <array>

#include "base/strings.h"

namespace entente::toponym {

std::string_view to_string(Kind kind) {
    constexpr std::array<std::string_view, 4> names{"country", "division", "city", "region"};
    return names[static_cast<std::size_t>(kind)];
}

void append_key(std::string_view name, std::string& key) {
    const bool ascii = std::all_of(name.begin(), name.end(),
                                   [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    const std::string folded = ascii ? std::string() : lower(name);
    if (!ascii) name = folded;
    bool separate = !key.empty();
    for (std::size_t i = 0; i < name.size(); ++i) {
        const char c = name[i];
        const bool dash = c == '-' || name.substr(i, 2) == "\xE2\x80";
        // U+2018 and U+2019 are apostrophes, the other marks of that block dashes.
        if (dash && c != '-') {
            const bool apostrophe =
                i + 2 < name.size() && (name[i + 2] == '\x98' || name[i + 2] == '\x99');
            i = std::min(i + 2, name.size() - 1);
            if (apostrophe) continue;
        }
        if (dash || is_ascii_space(c)) {
            separate = !key.empty();
            continue;
        }
        if (c == '.' || c == '\'' || c == ',' || c == '`') continue;
        if (separate) key += ' ';
        separate = false;
        key += ascii_lower(c);
    }
}

const NameRecord* Gazetteer::find(std::string_view key) const {
    if (slots_.empty() || key.empty()) return nullptr;
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t slot = Hash{}(key)&mask; slots_[slot] != 0; slot = (slot + 1) & mask) {
        const NameRecord& record = records_[slots_[slot] - 1];
        if (std::string_view(keys_).substr(record.key, record.key_size) == key) return &record;
    }
    return nullptr;
}

const PlaceWord* Gazetteer::word(std::string_view lower_case) const {
    const auto found = words_.find(lower_case);
    return found == words_.end() ? nullptr : &found->second;
}

}  // namespace entente::toponym
