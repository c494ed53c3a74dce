// Bytes that come a few at a time, as from a slow pipe: what is read of them must not depend on where
// the pieces end.
#pragma once

#include <algorithm>
#include <string>

#include "inputs/byte_source.h"

namespace entente::fuzz {

class Pieces : public ByteSource {
  public:
    Pieces(std::string_view bytes, std::size_t piece)
        : ByteSource("fuzz"), bytes_(bytes), piece_(piece) {}

    Result<bool> read(std::string& bytes, std::size_t most) override {
        const std::size_t size = std::min({most, piece_, bytes_.size()});
        bytes += bytes_.substr(0, size);
        bytes_.remove_prefix(size);
        return size > 0;
    }

  private:
    std::string_view bytes_;
    std::size_t piece_;
};

inline Bytes in_pieces(std::string_view bytes, std::size_t piece) {
    return std::make_unique<Pieces>(bytes, piece);
}

}  // namespace entente::fuzz
