#include "syntax/model_file.h"

#include <cstring>
#include <optional>

#include <xxhash.h>

#include "base/files.h"

namespace entente::syntax {
namespace {

constexpr std::string_view magic = "ENTSYNTX";

struct Header {
    std::uint32_t version = 0;
    std::uint32_t sections = 0;
    std::uint64_t length = 0;
    std::uint64_t checksum = 0;
};

template <typename T>
void append_value(std::string& out, T value) {
    out.append(reinterpret_cast<const char*>(&value), sizeof value);
}

/// Reads values from the front of a view; each is nothing once the bytes have run out.
class Reader {
  public:
    explicit Reader(std::string_view bytes) : bytes_(bytes) {}

    template <typename T>
    std::optional<T> value() {
        if (bytes_.size() < sizeof(T)) return std::nullopt;
        T result;
        std::memcpy(&result, bytes_.data(), sizeof result);
        bytes_.remove_prefix(sizeof result);
        return result;
    }
    std::optional<std::string_view> take(std::uint64_t length) {
        if (bytes_.size() < length) return std::nullopt;
        const std::string_view result = bytes_.substr(0, length);
        bytes_.remove_prefix(length);
        return result;
    }
    std::string_view rest() const { return bytes_; }

  private:
    std::string_view bytes_;
};

Result<Header> read_header(Reader& reader, const std::string& name) {
    const auto found = reader.take(magic.size());
    if (!found || *found != magic) return Error{"not a model of syntax", name, 0};
    const auto version = reader.value<std::uint32_t>();
    const auto sections = reader.value<std::uint32_t>();
    const auto length = reader.value<std::uint64_t>();
    const auto checksum = reader.value<std::uint64_t>();
    if (!checksum) return Error{"the model's header is cut short", name, 0};
    return Header{*version, *sections, *length, *checksum};
}

}  // namespace

Result<ModelFile> ModelFile::read(const std::filesystem::path& path) {
    Result<std::string> bytes = read_file(path);
    if (!bytes) return bytes.error();
    return parse(*std::move(bytes), path.string());
}

Result<ModelFile> ModelFile::parse(std::string bytes, std::string name) {
    const auto kept = std::make_shared<const std::string>(std::move(bytes));
    Reader reader(*kept);
    const Result<Header> header = read_header(reader, name);
    if (!header) return header.error();
    if (header->version != version)
        return Error{"the model has format version " + std::to_string(header->version) +
                         ", this program reads version " + std::to_string(version),
                     name, 0};
    const std::string_view payload = reader.rest();
    if (payload.size() != header->length)
        return Error{
            "the model is cut short or has bytes added: " + std::to_string(header->length) +
                " bytes expected, " + std::to_string(payload.size()) + " found",
            name, 0};
    if (XXH3_64bits(payload.data(), payload.size()) != header->checksum)
        return Error{"the model's bytes do not match their checksum", name, 0};

    ModelFile file;
    file.name_ = std::move(name);
    file.file_ = kept;
    for (std::uint32_t i = 0; i < header->sections; ++i) {
        const auto name_length = reader.value<std::uint32_t>();
        const auto length = reader.value<std::uint64_t>();
        const auto section = name_length && length ? reader.take(*name_length) : std::nullopt;
        const auto content = section ? reader.take(*length) : std::nullopt;
        if (!content) return Error{"a section of the model is cut short", file.name_, 0};
        file.sections_.push_back({std::string(*section), {}, *content});
    }
    return file;
}

void ModelFile::add(std::string name, std::string bytes) {
    sections_.push_back({std::move(name), std::move(bytes), {}});
}

bool ModelFile::replace(std::string_view name, std::string bytes) {
    for (Section& section : sections_)
        if (section.name == name) {
            section.own = std::move(bytes);
            section.read = {};
            return true;
        }
    return false;
}

std::string ModelFile::serialise() const {
    std::string payload;
    for (const Section& section : sections_) {
        append_value(payload, static_cast<std::uint32_t>(section.name.size()));
        append_value(payload, static_cast<std::uint64_t>(section.bytes().size()));
        payload += section.name;
        payload += section.bytes();
    }
    std::string out(magic);
    append_value(out, version);
    append_value(out, static_cast<std::uint32_t>(sections_.size()));
    append_value(out, static_cast<std::uint64_t>(payload.size()));
    append_value(out, static_cast<std::uint64_t>(XXH3_64bits(payload.data(), payload.size())));
    return out + payload;
}

Result<std::string_view> ModelFile::section(std::string_view name) const {
    for (const Section& section : sections_)
        if (section.name == name) return section.bytes();
    return Error{"the model has no section '" + std::string(name) + "'", name_, 0};
}

}  // namespace entente::syntax
