// When something held: from the first day to the last.
#pragma once

#include <optional>

#include "base/date.h"

namespace entente {

/// From the first day to the last; a side that is open or not known has no value.
struct Term {
    std::optional<Date> begin;
    std::optional<Date> end;

    bool covers(Date date) const { return (!begin || *begin <= date) && (!end || date <= *end); }
};

}  // namespace entente
