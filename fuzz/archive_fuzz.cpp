// Any bytes as a web archive: records come to an end, a block is not longer than it is stated to be,
// and a body not longer than the limit.

#include "bytes.h"
#include "inputs/web_archive.h"
#include "pieces.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace entente;
    constexpr std::size_t limit = 1 << 20;
    WebArchive archive(fuzz::in_pieces(fuzz::view(data, size), 64));
    std::uint32_t number = 0;
    while (const auto record = archive.next()) {
        if (!*record) continue;
        fuzz::must((*record)->number > number);
        number = (*record)->number;
        (void)(*record)->address();
        const std::string_view block = archive.block((*record)->length);
        fuzz::must(block.size() <= (*record)->length);
        const auto head = parse_http_head(block);
        if (!head) continue;
        (void)charset_of(head->headers["Content-Type"]);
        for (const bool cut : {false, true}) {
            const auto body = http_body(*head, block.substr(head->size), cut, limit);
            fuzz::must(!body || body->size() <= limit);
        }
    }
    return 0;
}
