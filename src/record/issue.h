// Issues: where the parties stand on what lies between them, from their own words and acts.
//
// In:  event rows with their words, and the table data/issues/issues.tsv (its head says how a row is read). Out: one
// row for each telling that shows a stance. Fails: a broken table, with file and line.
//
// Who does a thing, promises it, plans it or asks for it is for it; who refuses it (CAMEO root 12) is against it; who threatens
// it, or ties it to a stated condition, has a conditional stance. Who praises or requests a thing is for it, who condemns it (111) against. What is told of
// a thing that is against the issue (sanctions lifted) turns each of these around. Background, and what
// others say that somebody did (charges), show nobody's stance.
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "record/report.h"

namespace entente {

enum class IssueSide : std::uint8_t { in_favour, against, conditional };
std::string_view to_string(IssueSide side);  ///< "for", "against", "conditional"

/// A party's stance on an issue, as one telling shows it.
struct IssueStance {
    std::string issue;
    IssueSide side = IssueSide::in_favour;
    std::vector<Participant> holders;
    EventRow matter;  ///< the telling itself, with date and quote
};

class Issues {
  public:
    static Result<Issues> load(const std::filesystem::path& data_dir);

    /// In the order of the rows.
    std::vector<IssueStance> stances_of(std::span<const EventRow> events) const;

  private:
    struct Sign {  ///< a row of the table
        std::string issue;
        bool in_favour = true;
        std::vector<std::string> codes;
        std::vector<std::string> words;
    };
    const Sign* sign_of(const EventRow& event, std::string_view cameo) const;

    std::vector<Sign> signs_;
};

}  // namespace entente
