#include "text/word_lists.h"

#include <array>
#include <utility>

#include "base/table.h"

namespace entente::text {
namespace {

std::optional<Abbreviation> parse_kind(std::string_view kind) {
    if (kind == "title") return Abbreviation::title;
    if (kind == "number") return Abbreviation::number;
    if (kind == "plain") return Abbreviation::plain;
    return std::nullopt;
}

}  // namespace

Result<WordLists> WordLists::load(const std::filesystem::path& data_dir) {
    const auto cues = data_dir / "cues";
    const Result<Table> abbreviations = Table::read(cues / "abbreviations.tsv", {"kind", "words"});
    if (!abbreviations) return abbreviations.error();
    const Result<Table> tokenisation = Table::read(cues / "tokenisation.tsv", {"kind", "words"});
    if (!tokenisation) return tokenisation.error();

    WordLists lists;
    for (const Table::Row& row : abbreviations->rows()) {
        const auto kind = parse_kind(row[0]);
        if (!kind) return abbreviations->error(row, "unknown kind '" + std::string(row[0]) + "'");
        for (std::string& word : row.list(1))
            lists.abbreviations_.emplace(std::move(word), *kind);
    }
    const std::array<std::pair<std::string_view, WordSet*>, 7> sets{{
        {"clitic", &lists.clitics_},
        {"clipped", &lists.clipped_},
        {"joined", &lists.joined_},
        {"unit", &lists.units_},
        {"domain", &lists.domains_},
        {"opener", &lists.openers_},
        {"report", &lists.reports_},
    }};
    for (const Table::Row& row : tokenisation->rows()) {
        bool known = row[0] == "split";
        for (std::string& word : row.list(1)) {
            const std::size_t slash = word.find('/');
            if (known && slash == std::string::npos)
                return tokenisation->error(row, "'" + word + "' does not say where it is split");
            if (known) {
                word.erase(slash, 1);
                lists.splits_.emplace(std::move(word), static_cast<std::uint32_t>(slash));
                continue;
            }
            for (const auto& [kind, set] : sets)
                if (kind == row[0]) set->insert(word);
        }
        for (const auto& [kind, set] : sets)
            known = known || kind == row[0];
        if (!known) return tokenisation->error(row, "unknown kind '" + std::string(row[0]) + "'");
    }
    return lists;
}

std::optional<Abbreviation> WordLists::abbreviation(std::string_view word) const {
    const auto found = abbreviations_.find(word);
    if (found == abbreviations_.end()) return std::nullopt;
    return found->second;
}

std::optional<std::uint32_t> WordLists::split_point(std::string_view word) const {
    const auto found = splits_.find(word);
    if (found == splits_.end()) return std::nullopt;
    return found->second;
}

}  // namespace entente::text
