#include "syntax/kernels.h"

#include <vector>

namespace entente::syntax {
namespace {

std::vector<const Kernels*> find_runnable() {
    std::vector<const Kernels*> found{portable_kernels()};
#if defined(__x86_64__)
    __builtin_cpu_init();
    if (avx2_kernels() != nullptr && __builtin_cpu_supports("avx2"))
        found.push_back(avx2_kernels());
    if (avx512_kernels() != nullptr && __builtin_cpu_supports("avx512f") &&
        __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") &&
        __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vnni"))
        found.push_back(avx512_kernels());
#endif
    return found;
}

}  // namespace

std::span<const Kernels* const> runnable_kernels() {
    static const std::vector<const Kernels*> found = find_runnable();
    return found;
}

const Kernels& kernels() {
    return *runnable_kernels().back();
}

}  // namespace entente::syntax
