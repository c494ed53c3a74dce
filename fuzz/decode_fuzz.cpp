// Any bytes as text of unknown encoding: refused, or UTF-8 that decoding again leaves as it is.

#include "bytes.h"
#include "inputs/decode.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace entente;
    const auto once = decode(std::string(fuzz::view(data, size)), "fuzz");
    if (!once) return 0;
    const auto twice = decode(once->text, "fuzz");
    fuzz::must(!twice || twice->repaired == 0);
    return 0;
}
