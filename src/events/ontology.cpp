#include "events/ontology.h"

#include <algorithm>

#include "base/strings.h"
#include "base/table.h"

namespace entente {
namespace {

Result<CameoCode> code_of(const Table& table, const Table::Row& row) {
    CameoCode code;
    code.code = row[0];
    code.name = row[1];
    const auto quad = parse_int(row[2]);
    const auto goldstein = parse_decimal(row[3]);
    if (code.code.size() < 2 || code.code.size() > 4 || !parse_int(code.code)) {
        return table.error(row, "a CAMEO code has two to four digits, not \"" + code.code + "\"");
    }
    if (!quad || *quad < 1 || *quad > 4) return table.error(row, "the quad class is 1 to 4");
    if (!goldstein || *goldstein < -10 || *goldstein > 10) {
        return table.error(row, "the Goldstein value is a number from -10 to 10");
    }
    code.quad = static_cast<int>(*quad);
    code.goldstein = *goldstein;
    code.plover = row[4];
    code.mode = row[5];
    code.contexts = row.list(6);
    return code;
}

}  // namespace

bool is_among(std::string_view code, std::initializer_list<std::string_view> codes) {
    return std::any_of(codes.begin(), codes.end(),
                       [&](std::string_view one) { return code.substr(0, one.size()) == one; });
}

Result<Ontology> Ontology::load(const std::filesystem::path& data_dir) {
    const auto table =
        Table::read(data_dir / "ontology" / "cameo.tsv",
                    {"code", "name", "quad", "goldstein", "plover", "mode", "contexts"});
    if (!table) return table.error();
    Ontology ontology;
    for (const Table::Row& row : table->rows()) {
        Result<CameoCode> code = code_of(*table, row);
        if (!code) return code.error();
        if (!ontology.by_code_.emplace(code->code, ontology.codes_.size()).second) {
            return table->error(row, "code " + code->code + " stands twice");
        }
        ontology.codes_.push_back(std::move(*code));
    }
    return ontology;
}

const CameoCode* Ontology::find(std::string_view code) const {
    const auto found = by_code_.find(std::string(code));
    return found == by_code_.end() ? nullptr : &codes_[found->second];
}

}  // namespace entente
