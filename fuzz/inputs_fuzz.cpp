// Any bytes as a file: packed or not, a table, a feed, an archive, JSON or one page. The stream ends,
// and no page is over the limit. What comes out is read to an article.

#include "bytes.h"
#include "page/reader.h"
#include "pieces.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace entente;
    static const auto reader = fuzz::loaded(ArticleReader::load(ENTENTE_SOURCE_DATA_DIR));
    constexpr std::size_t most_read = 1 << 20;  // of what a small file unpacks to
    auto stream = open_pages(fuzz::in_pieces(fuzz::view(data, size), 4096), reader.field_names());
    if (!stream) return 0;
    std::size_t read = 0;
    while (auto page = (*stream)->next()) {
        if (!*page) continue;
        fuzz::must((*page)->bytes.size() <= max_page_bytes);
        read += (*page)->bytes.size();
        if (read < most_read) (void)reader.read(std::move(**page)).ok();
    }
    return 0;
}
