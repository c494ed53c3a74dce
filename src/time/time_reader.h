// The time room's stage: finds the time expressions of a report and says which days they mean.
//
//     Result<TimeReader> reader = TimeReader::load(data_dir);
//     if (!reader) return reader.error();
//     reader->read(document);   // fills document.times
//
// Comes in: sentences and tokens (forms; tags sharpen it, trees are not read), the names of persons
// among the mentions where there are any, and article.published.date. Goes out: Document::times, in
// the order of the text: type and value of TIMEX3 (ISO 24617-1), the relation of the preposition
// before, and the Interval with its basis. "Thursday" of a report of Thursday 2011-10-20 is that
// day; "in December" looks forward where the clause does. What cannot be dated keeps X in its value
// and an empty interval; an anchored length ("the past two weeks") has its days.
// Costs: time linear in the tokens but for tense, which looks along the sentence; no state.
// May fail: only loading, with file and line. How it reads is told in docs/times.md.
#pragma once

#include <filesystem>
#include <memory>

#include "base/result.h"
#include "document/document.h"

namespace entente {

namespace timex {
class Vocabulary;
}

class TimeReader {
  public:
    /// Reads data_dir/cues/time_words.tsv, time_holidays.tsv and time_feasts.tsv.
    static Result<TimeReader> load(const std::filesystem::path& data_dir);

    void read(Document& document) const;

  private:
    explicit TimeReader(std::shared_ptr<const timex::Vocabulary> vocabulary);

    std::shared_ptr<const timex::Vocabulary> vocabulary_;
};

}  // namespace entente
