// Any bytes as words that are cut already (`entente parse --tokens`): refused, or CoNLL-U comes out
// that can be read, with a tree for each sentence.

#include "bytes.h"
#include "support/trees.h"
#include "syntax/conllu.h"
#include "syntax/parse.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace entente;
    static const auto analyser =
        fuzz::loaded(Analyser::load(ENTENTE_SOURCE_DATA_DIR "/models/english.model"));
    const auto conllu = parse_tokens(fuzz::view(data, size), "fuzz", analyser);
    if (!conllu) return 0;
    const auto document = read_conllu(*conllu, "fuzz");
    fuzz::must(document.ok());
    fuzz::must(tree_fault(*document).empty());
    return 0;
}
