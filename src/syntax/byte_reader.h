// Values read one after another from a section of a model; each read says when the bytes have run
// out.
#pragma once

#include <cmath>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace entente::syntax {

class ByteReader {
  public:
    explicit ByteReader(std::string_view bytes) : bytes_(bytes) {}

    /// The next `count` bytes where they stand, without a copy.
    Result<std::string_view> bytes(std::size_t count, std::string_view what) {
        if (count > bytes_.size())
            return Error{std::string(what) + " of the network are cut short", {}, 0};
        const std::string_view out = bytes_.substr(0, count);
        bytes_.remove_prefix(count);
        return out;
    }

    /// `count` values of `what`, which names them in the error.
    template <typename T>
    Result<std::vector<T>> values(std::size_t count, std::string_view what) {
        if (count > bytes_.size() / sizeof(T))
            return Error{std::string(what) + " of the network are cut short", {}, 0};
        std::vector<T> out(count);
        if (count != 0) std::memcpy(out.data(), bytes_.data(), count * sizeof(T));
        bytes_.remove_prefix(count * sizeof(T));
        return out;
    }

    /// The same for numbers that must be finite and not absurd, so that no sum of products of them
    /// overflows.
    Result<std::vector<float>> numbers(std::size_t count, std::string_view what) {
        Result<std::vector<float>> out = values<float>(count, what);
        if (!out) return out;
        for (const float value : *out)
            if (!(std::abs(value) <= largest_number))
                return Error{std::string(what) + " of the network are out of range", {}, 0};
        return out;
    }

    bool finished() const { return bytes_.empty(); }

  private:
    static constexpr float largest_number = 1000;

    std::string_view bytes_;
};

template <typename T>
void append_values(std::string& out, const std::vector<T>& values) {
    out.append(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(T));
}

}  // namespace entente::syntax
