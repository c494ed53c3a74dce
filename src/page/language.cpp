#include "page/language.h"

#include <algorithm>

#include "base/strings.h"
#include "base/table.h"

namespace entente {
namespace {

// The start of a text tells enough.
constexpr std::size_t sample_bytes = 4096;
// English news has a share of 0.30 to 0.45; Dutch, which shares the most words with it, stays
// below 0.12.
constexpr double least_share = 0.15;
constexpr std::size_t least_words = 25;
constexpr std::size_t least_letters = 40;

bool is_letter_byte(char c) {
    return is_ascii_alpha(c) || static_cast<unsigned char>(c) >= 0x80;
}

// Letters above Latin (U+0250 and up) by their lead bytes: Greek, Cyrillic, Arabic, CJK; general
// punctuation (U+2000 to U+2FFF) is none.
bool is_other_script_lead(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0xC9 && byte != 0xE2 && byte < 0xF0;
}

}  // namespace

Result<LanguageGuess> LanguageGuess::load(const std::filesystem::path& data_dir) {
    const auto table = Table::read(data_dir / "cues" / "english_words.tsv", {"words"});
    if (!table) return table.error();
    LanguageGuess language;
    for (const Table::Row& row : table->rows()) {
        for (const std::string& word : row.list(0)) {
            language.longest_ = std::max(language.longest_, word.size());
            language.english_.insert(word);
        }
    }
    return language;
}

bool LanguageGuess::is_clearly_foreign(std::string_view text) const {
    std::size_t letters = 0;
    std::size_t other_script = 0;
    for (const char c : text) {
        if (is_ascii_alpha(c)) ++letters;
        if (is_other_script_lead(c)) ++other_script;
    }
    if (letters + other_script >= least_letters && other_script > letters) return true;
    std::size_t words = 0;
    std::size_t english = 0;
    std::string word;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        if (i < text.size() && is_letter_byte(text[i])) {
            word += ascii_lower(text[i]);
        } else if (!word.empty()) {
            ++words;
            if (word.size() <= longest_) english += english_.count(word);
            word.clear();
        }
    }
    return words >= least_words &&
           static_cast<double>(english) < least_share * static_cast<double>(words);
}

std::string LanguageGuess::guess(std::string_view text, std::string_view stated) const {
    if (!is_clearly_foreign(text.substr(0, sample_bytes))) return "en";
    const std::string language = lower(stated.substr(0, stated.find_first_of("-_")));
    const bool usable = !language.empty() && language.size() <= 3 && language != "en";
    return usable ? language : "und";
}

}  // namespace entente
