// The dateline that opens an agency story: "TOKYO - ", "BEIRUT, Lebanon, March 3 (AP) - ",
// "Kabul, Oct 20 (Xinhua) -- ", "GENEVA (Reuters) \u2014 ".
//
// In: the beginning of a paragraph. Out: the place, agency and date that stand in it, and how far
// it reaches. The form decides, not the meaning: a place in capitals is accepted unless
// datelines.tsv says that such capitals are something else ("UPDATE"); in ordinary spelling it
// needs an agency or a date beside it, or to be a listed seat of correspondents.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "page/page_cues.h"

namespace entente {

struct Dateline {
    std::uint32_t length =
        0;               ///< bytes of the paragraph that belong to the dateline, mark included
    std::string place;   ///< as written, without region: "BEIRUT"
    std::string agency;  ///< short name; as written where unlisted; empty where none
    std::optional<Date> date;  ///< only where day, month and year stand in it
    /// Agency or date stand in it, or the place is listed: more than a word in capitals speaks for
    /// it.
    bool vouched = false;
};

std::optional<Dateline> parse_dateline(std::string_view paragraph, const PageCues& cues);

}  // namespace entente
