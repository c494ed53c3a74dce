// The container of a trained model: one file of named sections behind a checked header.
//
// Layout, little-endian: magic "ENTSYNTX", u32 version, u32 number of sections, u64 length of the
// payload, u64 XXH3 checksum of the payload; then the payload: for each section a u32 length of its
// name, a u64 length of its bytes, the name, the bytes. The section "about" is text for people:
// sources, licences and the training command. A file that is cut short, altered, or of another
// version is refused with the reason.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace entente::syntax {

class ModelFile {
  public:
    /// Rises with the layout and with any change to the features, which a model is bound to.
    static constexpr std::uint32_t version = 4;

    static Result<ModelFile> read(const std::filesystem::path& path);
    static Result<ModelFile> parse(std::string bytes, std::string name);

    void add(std::string name, std::string bytes);
    /// Puts the bytes in the place of the section's own; false where there is no such section.
    bool replace(std::string_view name, std::string bytes);
    std::string serialise() const;

    /// The section's bytes; an Error that names the file where there is none.
    Result<std::string_view> section(std::string_view name) const;
    const std::string& name() const { return name_; }

  private:
    /// As read, a section is a piece of the file's bytes; as added, it has its own.
    struct Section {
        std::string name;
        std::string own;
        std::string_view read;

        std::string_view bytes() const { return own.empty() ? read : std::string_view(own); }
    };
    std::string name_;
    std::shared_ptr<const std::string> file_;
    std::vector<Section> sections_;
};

}  // namespace entente::syntax
