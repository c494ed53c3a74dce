#include "text/segment_model.h"

#include <cstring>
#include <optional>
#include <utility>

#include <xxhash.h>

#include "base/files.h"

namespace entente::text {
namespace {

constexpr std::string_view magic = "ENTSEGMT";

template <typename T>
void append(std::string& out, const T* data, std::size_t count) {
    out.append(reinterpret_cast<const char*>(data), count * sizeof(T));
}

void append_sized(std::string& out, std::string_view bytes) {
    const auto size = static_cast<std::uint32_t>(bytes.size());
    append(out, &size, 1);
    out += bytes;
}

/// Reads from the front of a view; whatever does not fit in it fails, and all after that.
class Reader {
  public:
    explicit Reader(std::string_view bytes) : bytes_(bytes) {}

    template <typename T>
    bool read(T* out, std::size_t count) {
        if (bytes_.size() < count * sizeof(T)) return fail();
        std::memcpy(out, bytes_.data(), count * sizeof(T));
        bytes_.remove_prefix(count * sizeof(T));
        return true;
    }
    std::optional<std::string_view> read_sized() {
        std::uint32_t size = 0;
        if (!read(&size, 1) || bytes_.size() < size) return std::nullopt;
        const std::string_view out = bytes_.substr(0, size);
        bytes_.remove_prefix(size);
        return out;
    }
    std::string_view rest() const { return bytes_; }

  private:
    bool fail() {
        bytes_ = {};
        return false;
    }

    std::string_view bytes_;
};

/// The payload, once the header before it has been found true of it.
Result<std::string_view> checked_payload(std::string_view bytes, const std::string& name) {
    if (!bytes.starts_with(magic)) return Error{"not a model of sentences", name, 0};
    Reader reader(bytes.substr(magic.size()));
    std::uint32_t version = 0;
    std::uint64_t checksum = 0;
    if (!reader.read(&version, 1) || !reader.read(&checksum, 1))
        return Error{"the model's header is cut short", name, 0};
    if (version != SegmentModel::version)
        return Error{"the model has format version " + std::to_string(version) +
                         ", this program reads version " + std::to_string(SegmentModel::version),
                     name, 0};
    const std::string_view payload = reader.rest();
    if (XXH3_64bits(payload.data(), payload.size()) != checksum)
        return Error{"the model is cut short or altered: its bytes do not match their checksum",
                     name, 0};
    return payload;
}

}  // namespace

Result<SegmentModel> SegmentModel::load(const std::filesystem::path& path) {
    const Result<std::string> bytes = read_file(path);
    if (!bytes) return bytes.error();
    return parse(*bytes, path.string());
}

// Layout, little-endian: magic, u32 version, u64 XXH3 checksum of what follows: the account of
// sources and the words, each with a u32 size before it; the pairs of kinds; i32 bias; the weights.
std::string SegmentModel::serialise() const {
    std::string payload;
    append_sized(payload, about);
    append_sized(payload, usages.serialise());
    append(payload, pairs.rows().data(), pairs.rows().size());
    append(payload, &bias, 1);
    append(payload, weights.data(), weights.size());
    const std::uint64_t checksum = XXH3_64bits(payload.data(), payload.size());
    std::string out(magic);
    append(out, &version, 1);
    append(out, &checksum, 1);
    return out + payload;
}

Result<SegmentModel> SegmentModel::parse(std::string_view bytes, const std::string& name) {
    const Result<std::string_view> payload = checked_payload(bytes, name);
    if (!payload) return payload.error();
    Reader reader(*payload);
    SegmentModel model;
    const auto about = reader.read_sized();
    const auto words = about ? reader.read_sized() : std::nullopt;
    const bool whole = words && reader.read(model.pairs.rows().data(), KindPairs::kinds) &&
                       reader.read(&model.bias, 1) &&
                       reader.read(model.weights.data(), model.weights.size()) &&
                       reader.rest().empty();
    if (!whole) return Error{"the model's parts do not have the sizes that they state", name, 0};
    Result<UsageTable> usages = UsageTable::parse(*words);
    if (!usages) return Error{usages.error().reason, name, 0};
    model.about = *about;
    model.usages = *std::move(usages);
    return model;
}

}  // namespace entente::text
