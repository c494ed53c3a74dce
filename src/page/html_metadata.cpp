#include "page/html_metadata.h"

#include <algorithm>
#include <vector>

#include <simdjson.h>

#include "base/strings.h"
#include "base/table.h"

namespace entente {
namespace {

constexpr std::array<std::string_view, 9> field_names{
    "published", "modified", "headline", "outlet", "author", "url", "summary", "body", "site"};

// A string, or the name of a person or organisation.
std::string_view value_of(simdjson::dom::element value) {
    std::string_view text;
    if (value.get(text) == simdjson::SUCCESS) return text;
    if (value["name"].get(text) == simdjson::SUCCESS) return text;
    return {};
}

// All of several, with commas between them.
std::string values_of(simdjson::dom::element value) {
    simdjson::dom::array array;
    if (value.get(array) != simdjson::SUCCESS) return std::string(value_of(value));
    std::string all;
    for (const simdjson::dom::element each : array) {
        const std::string_view one = value_of(each);
        if (!all.empty() && !one.empty()) all += ", ";
        all += one;
    }
    return all;
}

// Whether an object of JSON-LD is the story, not the site or a picture.
bool is_article(simdjson::dom::object object) {
    simdjson::dom::element type;
    if (object["@type"].get(type) != simdjson::SUCCESS) return false;
    const std::string all = values_of(type);
    const std::string_view name = std::string_view(all).substr(0, all.find(','));
    return name.ends_with("Article") || name.ends_with("Posting") || name == "Report";
}

bool is_site(simdjson::dom::object object) {
    std::string_view type;
    return object["@type"].get(type) == simdjson::SUCCESS &&
           (type == "WebSite" || type == "NewsMediaOrganization");
}

}  // namespace

void PageMetadata::offer(MetaField field, std::string_view value, std::uint32_t rank) {
    value = trim(value);
    Statement& best = best_[static_cast<std::size_t>(field)];
    if (value.empty() || rank >= best.rank) return;
    best = {std::string(value), rank};
}

Result<MetadataReader> MetadataReader::load(const std::filesystem::path& data_dir) {
    const auto table = Table::read(data_dir / "cues" / "metadata.tsv", {"name", "field"});
    if (!table) return table.error();
    MetadataReader reader;
    for (const Table::Row& row : table->rows()) {
        const auto field = std::find(field_names.begin(), field_names.end(), row[1]);
        if (field == field_names.end()) return table->error(row, "no such field of a page");
        reader.rows_.emplace(lower(row[0]),
                             Row{static_cast<MetaField>(field - field_names.begin()), row.line});
    }
    return reader;
}

void MetadataReader::read_meta(std::string_view name, std::string_view content,
                               PageMetadata& metadata) const {
    const auto row = rows_.find(lower(name));
    if (row != rows_.end()) metadata.offer(row->second.field, content, row->second.rank);
}

void MetadataReader::read_json_ld(std::string_view json, PageMetadata& metadata) const {
    simdjson::dom::parser parser;
    simdjson::dom::element root;
    if (parser.parse(json.data(), json.size()).get(root) != simdjson::SUCCESS) return;
    std::vector<simdjson::dom::element> queue{root};
    for (std::size_t i = 0; i < queue.size() && i < 1000; ++i) {
        const simdjson::dom::element at = queue[i];
        simdjson::dom::array array;
        simdjson::dom::object object;
        if (at.get(array) == simdjson::SUCCESS) {
            for (const simdjson::dom::element each : array)
                queue.push_back(each);
        } else if (at.get(object) == simdjson::SUCCESS) {
            simdjson::dom::element inner;
            if (object["@graph"].get(inner) == simdjson::SUCCESS) queue.push_back(inner);
            if (object["mainEntity"].get(inner) == simdjson::SUCCESS) queue.push_back(inner);
            if (is_site(object)) metadata.offer(MetaField::site, value_of(at), 0);
            if (!is_article(object)) continue;
            for (const auto field : object)
                read_meta(field.key, values_of(field.value), metadata);
        }
    }
}

}  // namespace entente
