// Any bytes as a page: HTML, JSON or plain text is decided by the reader. The blocks of an article
// lie inside its text, in order.

#include "bytes.h"
#include "page/reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace entente;
    static const auto reader = fuzz::loaded(ArticleReader::load(ENTENTE_SOURCE_DATA_DIR));
    const auto reading = reader.read({std::string(fuzz::view(data, size)), "fuzz"});
    if (!reading) return 0;
    const Article& article = reading->article;
    std::uint32_t end = 0;
    for (const Block& block : article.blocks) {
        fuzz::must(end <= block.span.begin && block.span.begin <= block.span.end);
        end = block.span.end;
    }
    fuzz::must(end <= article.text.size());
    return 0;
}
