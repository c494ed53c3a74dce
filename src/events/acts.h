// Acts that speak of another deed: what kind of act a code is, and in which status it leaves the
// deed that it speaks of (docs/annotation.md, "Act and content").
#pragma once

#include <optional>
#include <string_view>

#include "document/event.h"
#include "events/pattern.h"

namespace entente {

/// The two digits of a code that name its root.
inline std::string_view root_of(std::string_view code) {
    return code.substr(0, 2);
}

/// Asks or demands that another do something; to rally others is to ask them, too.
bool is_asking(std::string_view code);
/// Promises or threatens what one will do oneself.
bool is_committing(std::string_view code);
/// Says that somebody did a wrong.
bool is_accusing(std::string_view code);
/// Whether a content of this code has a row of its own: a deed, not one more act of speech.
bool is_deed(std::string_view code);

/// The status of what an act of this entry speaks of; nothing where it speaks of no content.
std::optional<EventStatus> status_of_content(const Pattern& act);

}  // namespace entente
