// Any bytes as CoNLL-U: refused, or a document that can be written and read again.

#include "bytes.h"
#include "syntax/conllu.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace entente;
    const auto document = read_conllu(fuzz::view(data, size), "fuzz");
    if (!document) return 0;
    const auto again = read_conllu(to_conllu(*document), "fuzz");
    fuzz::must(again.ok());
    fuzz::must(again->tokens.size() == document->tokens.size());
    return 0;
}
