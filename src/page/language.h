// Whether a text is English, by the share of its words that are the commonest function words of
// English (english_words.tsv) and by its script. It errs towards English: only a text that is
// clearly something else is called so, for a wrong "no" would lose the report.
//
// In: the words of a report, and the language that its page states, if any. Out: "en"; or, for a
// text that is clearly not English, what the page stated, or "und" (ISO 639-2, undetermined).
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <unordered_set>

#include "base/result.h"

namespace entente {

class LanguageGuess {
  public:
    static Result<LanguageGuess> load(const std::filesystem::path& data_dir);

    std::string guess(std::string_view text, std::string_view stated) const;

  private:
    std::unordered_set<std::string> english_;
    std::size_t longest_ = 0;  ///< of these words

    bool is_clearly_foreign(std::string_view text) const;
};

}  // namespace entente
