// What else a page says of its dates, beside the date of publication that an Article has.
#pragma once

#include <vector>

#include "document/article.h"

namespace entente {

struct PublicationDates {
    Publication updated;              ///< the last update that the page states
    std::vector<Publication> others;  ///< dates of publication by other evidence that differ from
                                      ///< the chosen one by more than a day, best evidence first
};

}  // namespace entente
