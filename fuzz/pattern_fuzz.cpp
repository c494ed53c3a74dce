// Any line as an entry of the lexicon.

#include "bytes.h"
#include "events/pattern.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace entente;
    static const WordClasses classes = [] {
        WordClasses known;
        known["strike"] = fuzz::loaded(parse_words("strike|raid|air_strike", {}, false));
        return known;
    }();
    const auto pattern = parse_pattern("111", fuzz::view(data, size), classes);
    if (pattern) fuzz::must(!pattern->trigger.empty());
    return 0;
}
