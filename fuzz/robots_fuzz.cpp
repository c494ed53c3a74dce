// Any bytes as a robots.txt, and their last line as a path: read to an answer.

#include "bytes.h"
#include "fetch/robots.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace entente;
    const std::string_view bytes = fuzz::view(data, size);
    const Robots robots = Robots::parse(bytes, "entente");
    fuzz::must(robots.delay().count() >= 0 && robots.delay().count() <= 60000);
    (void)robots.allows(bytes.substr(bytes.rfind('\n') + 1));
    return 0;
}
