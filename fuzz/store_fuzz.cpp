// Any bytes as the file of a record: refused, or read to its end without a crash.

#include <filesystem>
#include <string>

#include <unistd.h>

#include "base/files.h"
#include "bytes.h"
#include "store/store.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace entente;
    static const std::filesystem::path path =
        std::filesystem::temp_directory_path() /
        ("entente-fuzz-" + std::to_string(::getpid()) + ".entente");
    fuzz::must(write_file(path, fuzz::view(data, size)).ok());
    for (const auto access : {Store::Access::read, Store::Access::write}) {
        const auto store = Store::open(path, access, 0);
        if (!store) continue;
        static_cast<void>(store->select({}));
        static_cast<void>(store->size());
    }
    for (const char* rest : {"", "-wal", "-shm", "-journal"}) {
        std::error_code ignored;
        std::filesystem::remove(path.string() + rest, ignored);
    }
    return 0;
}
