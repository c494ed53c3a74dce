#include "text/word_usage.h"

#include <bit>
#include <cstring>

namespace entente::text {
namespace {

constexpr std::size_t entry_size = 6;

std::uint8_t flags_of(WordUsage usage) {
    return static_cast<std::uint8_t>(static_cast<unsigned>(usage.casing) |
                                     (usage.ambiguous ? 4U : 0U) | (usage.opens ? 8U : 0U));
}
WordUsage usage_of(std::uint8_t tag, std::uint8_t flags) {
    return {static_cast<Xpos>(tag), (flags & 4U) != 0, static_cast<Casing>(flags & 3U),
            (flags & 8U) != 0};
}

}  // namespace

UsageTable::UsageTable(const std::vector<Entry>& entries) {
    slots_.assign(std::bit_ceil(2 * entries.size() + 1), {});
    mask_ = slots_.size() - 1;
    for (const Entry& entry : entries)
        insert({key_of(entry.word), entry.usage});
}

void UsageTable::insert(Slot slot) {
    std::size_t at = slot.key & mask_;
    while (slots_[at].key != 0 && slots_[at].key != slot.key)
        at = (at + 1) & mask_;
    if (slots_[at].key == 0) slots_[at] = slot;
}

// Layout: for each word its key, u32, its tag and its flags, a byte each.
std::string UsageTable::serialise() const {
    std::string out;
    for (const Slot& slot : slots_) {
        if (slot.key == 0) continue;
        out.append(reinterpret_cast<const char*>(&slot.key), sizeof slot.key);
        out += static_cast<char>(slot.usage.tag);
        out += static_cast<char>(flags_of(slot.usage));
    }
    return out;
}

Result<UsageTable> UsageTable::parse(std::string_view bytes) {
    if (bytes.size() % entry_size != 0) return Error{"the table of words is cut short", {}, 0};
    std::vector<Entry> entries;
    for (; !bytes.empty(); bytes.remove_prefix(entry_size)) {
        std::uint32_t key = 0;
        std::memcpy(&key, bytes.data(), sizeof key);
        const auto tag = static_cast<std::uint8_t>(bytes[sizeof key]);
        if (key == 0 || tag > static_cast<std::uint8_t>(Xpos::xx))
            return Error{"the table of words contradicts itself", {}, 0};
        const auto flags = static_cast<std::uint8_t>(bytes[sizeof key + 1]);
        entries.push_back({std::uint64_t{key} << 32U, usage_of(tag, flags)});
    }
    return UsageTable(entries);
}

}  // namespace entente::text
