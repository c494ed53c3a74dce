// Any bytes as words that are cut already (`entente parse --tokens`).

#include "bytes.h"
#include "syntax/parse.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace entente;
    static const auto analyser =
        fuzz::loaded(Analyser::load(ENTENTE_SOURCE_DATA_DIR "/models/english.model"));
    static_cast<void>(parse_tokens(fuzz::view(data, size), "fuzz", analyser));
    return 0;
}
