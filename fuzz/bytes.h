// What the fuzz targets share: the fuzzer's bytes as a string, and knowledge loaded once.
#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "base/result.h"

namespace entente::fuzz {

inline std::string_view view(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

/// A stage that must load: a target without its knowledge would find nothing.
template <typename T>
T loaded(Result<T> stage) {
    if (!stage) {
        std::fprintf(stderr, "%s\n", stage.error().message().c_str());
        std::abort();
    }
    return std::move(*stage);
}

/// What must hold of every input; the fuzzer keeps the one for which it does not.
inline void must(bool holds) {
    if (!holds) std::abort();
}

}  // namespace entente::fuzz
