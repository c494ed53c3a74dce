// Copies: which events of a reprint were taken over with the original's text. originals.h says when.
#pragma once

#include <cstdint>

#include "store/sqlite.h"

namespace entente {

/// Sets the flag `copied` of an article's events by its row in the table `printing`; whatever is
/// newly copied is withdrawn from its incident, whatever is no longer copied is filed to be settled.
void mark_copies(sqlite::Connection& connection, std::int64_t article);

}  // namespace entente
