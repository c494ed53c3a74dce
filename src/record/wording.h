// How dates, counts and parties of the record are written for people, in one place, so that the
// chronology, the tables and an incident's differences read alike.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "record/report.h"

namespace entente {

/// "2011-05-02"; "2011-01-01/2011-12-31" for a span; "2011-05-02/" while it is open; "" where
/// nothing is known.
std::string written(const Interval& date);

/// "24 soldiers", "10-12", "at least 24 soldiers".
std::string written(const Count& count);

/// The name of an article's outlet; where the article does not say, the host of its address, its
/// file, its id.
std::string outlet_name(const ArticleRef& article);

/// The different actors of the parties, in their order.
std::vector<Actor> actors_of(std::span<const Participant> parties);

/// "Hina Rabbani Khar, Marc Grossman"; an actor without a name by its code.
std::string names_of(std::span<const Participant> parties);
std::string names_of(std::span<const Actor> actors);

}  // namespace entente
