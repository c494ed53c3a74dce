// Party: whom a person means by "PAK", "PAKMIL", "Pakistan" or "Hillary Clinton", and which rows of
// the record concern two parties.
//
// In:  what was typed, and the actors of the record. Out: a test on actors and on rows. Fails
// never: a party that nobody in the record is matches nothing.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "record/incident.h"
#include "record/report.h"

namespace entente {

class Party {
  public:
    /// Upper or lower case does not matter. `seen` are the actors in whose names a state may be
    /// meant: "Pakistan" and "the United States" become the whole country of the state that bears
    /// the name.
    static Party named(std::string_view text, std::span<const Actor> seen);

    /// An ISO country, a prefix of a CAMEO code of three letters or more, an id, or a name: all of
    /// it, or its last words ("Clinton").
    bool matches(const Actor& actor) const;

    const std::string& text() const { return text_; }
    /// The ISO or CAMEO prefix in capitals, where the text is or means one; else empty.
    const std::string& code() const { return code_; }

  private:
    std::string text_;
    std::string name_;  ///< lower case, without "the"
    std::string code_;
};

/// Whether a telling connects two parties: one of them on one side (source, target, speaker,
/// addressee), the other on another. Two that merely act side by side are not connected, unless
/// they act on each other.
bool connects(const EventRow& event, const Party& a, const Party& b);
bool connects(const Incident& incident, const Party& a, const Party& b);

}  // namespace entente
