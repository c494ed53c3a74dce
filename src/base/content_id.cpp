#include "base/content_id.h"

#include <cstdint>

#include <fmt/format.h>
#include <xxhash.h>

namespace entente {

std::string content_id(std::initializer_list<std::string_view> parts) {
    std::string bytes;
    for (const std::string_view part : parts) {
        std::uint64_t length = part.size();
        for (int i = 0; i < 8; ++i, length >>= 8U)
            bytes += static_cast<char>(length & 0xFFU);
        bytes += part;
    }
    return fmt::format("{:016x}", XXH3_64bits(bytes.data(), bytes.size()));
}

}  // namespace entente
