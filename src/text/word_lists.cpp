#include "text/word_lists.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/strings.h"
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
    for (const Table::Row& row : tokenisation->rows())
        for (std::string& word : row.list(1))
            if (const auto fault = lists.add(row[0], std::move(word)))
                return tokenisation->error(row, *fault);
    for (std::vector<std::string>& wholes : lists.wholes_)
        std::stable_sort(wholes.begin(), wholes.end(),
                         [](const auto& a, const auto& b) { return a.size() > b.size(); });
    return lists;
}

/// What is wrong with the entry, or nothing.
std::optional<std::string> WordLists::add(std::string_view kind, std::string word) {
    const std::array<std::pair<std::string_view, WordSet*>, 6> sets{{
        {"clitic", &clitics_},
        {"clipped", &clipped_},
        {"joined", &joined_},
        {"unit", &units_},
        {"domain", &domains_},
        {"extension", &extensions_},
    }};
    for (const auto& [name, set] : sets) {
        if (name != kind) continue;
        set->insert(std::move(word));
        return std::nullopt;
    }
    if (kind == "whole") {
        wholes_[static_cast<unsigned char>(word.front())].push_back(std::move(word));
        return std::nullopt;
    }
    if (kind != "split") return "unknown kind '" + std::string(kind) + "'";
    const std::size_t slash = word.find('/');
    if (slash == std::string::npos || slash == 0)
        return "'" + word + "' does not say where it is split";
    word.erase(slash, 1);
    split_sizes_[static_cast<unsigned char>(word.front())] |= 1U << (word.size() & 31U);
    splits_.emplace(std::move(word), static_cast<std::uint32_t>(slash));
    return std::nullopt;
}

std::size_t WordLists::whole_size(std::string_view text) const {
    const auto is_alphanumeric = [](char c) { return is_ascii_alpha(c) || is_ascii_digit(c); };
    for (const std::string& whole : wholes_[static_cast<unsigned char>(text.front())]) {
        if (!text.starts_with(whole)) continue;
        if (text.size() == whole.size()) return whole.size();
        // ":Define" is no ":D", and "://" no ":/"; but "w/" may stand before its word.
        const char next = text[whole.size()];
        const bool before_word = is_ascii_alpha(whole.front()) && whole.back() == '/';
        if (next != whole.back() && (before_word || !is_alphanumeric(next))) return whole.size();
    }
    return 0;
}

std::optional<Abbreviation> WordLists::abbreviation(std::string_view word) const {
    const auto found = abbreviations_.find(word);
    if (found == abbreviations_.end()) return std::nullopt;
    return found->second;
}

std::optional<std::uint32_t> WordLists::split_point(std::string_view word) const {
    const std::uint32_t sizes = split_sizes_[static_cast<unsigned char>(word.front())];
    if ((sizes >> (word.size() & 31U) & 1U) == 0) return std::nullopt;
    const auto found = splits_.find(word);
    if (found == splits_.end()) return std::nullopt;
    return found->second;
}

}  // namespace entente::text
