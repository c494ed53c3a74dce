// What an HTML page states of itself outside its words: <meta>, JSON-LD, canonical address, title.
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "base/result.h"

namespace entente {

enum class MetaField : std::uint8_t {
    published,
    modified,
    headline,
    outlet,
    author,
    url,
    summary,
    body,
    site
};

/// The best statement of each field so far. Statements have ranks: the rows of metadata.tsv, the
/// earlier the better.
class PageMetadata {
  public:
    void offer(MetaField field, std::string_view value, std::uint32_t rank);
    const std::string& operator[](MetaField field) const {
        return best_[static_cast<std::size_t>(field)].value;
    }

  private:
    struct Statement {
        std::string value;
        std::uint32_t rank = 0xFFFFFFFFU;
    };
    std::array<Statement, 9> best_;
};

/// Reads statements by the names in metadata.tsv.
class MetadataReader {
  public:
    static Result<MetadataReader> load(const std::filesystem::path& data_dir);

    /// A <meta name="..." content="..."> or the like.
    void read_meta(std::string_view name, std::string_view content, PageMetadata& metadata) const;
    /// The body of a JSON-LD script; one that is not sound states nothing.
    void read_json_ld(std::string_view json, PageMetadata& metadata) const;

  private:
    struct Row {
        MetaField field = MetaField::published;
        std::uint32_t rank = 0;
    };
    std::unordered_map<std::string, Row> rows_;
};

}  // namespace entente
