// Parties whose country no word of theirs tells: "passengers", "two men", a town that no table has.
#pragma once

#include <cstdint>
#include <string_view>

#include "document/document.h"

namespace entente {

/// Whether a mention is of people, or has a role, without a country or body of states; not
/// refugees, who are of another. `ground`: a name that no table has counts too, for it is taken for a place that is fought over.
bool is_nameless(const Document& document, std::uint32_t mention, bool ground);

/// Makes the party one of this land: its role with the country, civilians where it has none, the
/// land itself for a name. ISO 3166 alpha-3; nothing happens where it is empty.
void settle_party(Document& document, std::uint32_t mention, std::string_view country);

}  // namespace entente
