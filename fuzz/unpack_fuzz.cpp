// Any bytes as packed ones, the first of them saying how: what comes out is bounded.

#include "bytes.h"
#include "inputs/unpack.h"
#include "pieces.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace entente;
    if (size == 0) return 0;
    Bytes packed = fuzz::in_pieces(fuzz::view(data, size).substr(1), 64);
    Bytes source = data[0] % 3 == 0   ? unpack(Packing::gzip, std::move(packed))
                   : data[0] % 3 == 1 ? unpack(Packing::zstd, std::move(packed))
                                      : unpack_deflate(std::move(packed));
    std::size_t out = 0;
    std::string piece;
    while (true) {
        piece.clear();
        const auto more = source->read(piece, 1 << 16);
        if (!more || !*more) break;
        fuzz::must(!piece.empty() && piece.size() <= 1 << 16);
        out += piece.size();
    }
    // 64 MiB are unsuspicious; above that 250 times what went in, and a piece.
    fuzz::must(out <= (std::size_t{64} << 20U) + 300 * (size + 1) + (1 << 16));
    piece.clear();
    const auto after = source->read(piece, 16);
    fuzz::must(after && !*after);
    return 0;
}
