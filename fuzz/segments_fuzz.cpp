// A model of sentence ends whose payload the fuzzer writes, under a header that is right for it:
// refused, or it can be asked, written, and read again as the same.

#include <cstring>
#include <string>

#include <xxhash.h>

#include "base/hashing.h"
#include "bytes.h"
#include "text/segment_model.h"

namespace {

using namespace entente;
using text::SegmentModel;

std::string with_header(std::string_view payload) {
    const std::uint32_t version = SegmentModel::version;
    const std::uint64_t checksum = XXH3_64bits(payload.data(), payload.size());
    std::string out = "ENTSEGMT";
    out.append(reinterpret_cast<const char*>(&version), sizeof version);
    out.append(reinterpret_cast<const char*>(&checksum), sizeof checksum);
    return out += payload;
}

void read(std::string_view payload) {
    const auto model = SegmentModel::parse(with_header(payload), "fuzz");
    if (!model) return;
    const std::uint64_t features[] = {0, 1, mix(7), ~std::uint64_t{0}};
    static_cast<void>(model->score(features));
    for (const std::uint64_t word : {std::uint64_t{0}, text::word_hash("the"), ~std::uint64_t{0}})
        static_cast<void>(model->usages.find(word));
    const std::string written = model->serialise();
    const auto again = SegmentModel::parse(written, "fuzz");
    fuzz::must(again.ok() && again->serialise() == written);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes = fuzz::view(data, size);
    read(bytes);
    // The weights that every model has are too many for the fuzzer to write, and may be anything.
    static const std::string weights(std::size_t{1} << SegmentModel::weight_bits, '\3');
    read(std::string(bytes) + weights);
    return 0;
}
