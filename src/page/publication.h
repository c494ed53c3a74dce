// When a report was published, from the evidence that its page gives. Pages contradict themselves;
// the order of trust is fixed: metadata, date line or byline, dateline, caption, address. Within
// one kind of evidence the first that was found stands. The date of an update counts only where no
// date of publication is found.
#pragma once

#include <array>
#include <optional>

#include "document/article.h"

namespace entente {

class PublicationEvidence {
  public:
    void published(DateBasis basis, std::optional<Date> date) { put(published_, basis, date); }
    void updated(DateBasis basis, std::optional<Date> date) { put(updated_, basis, date); }

    Publication best() const;

  private:
    using Dates = std::array<std::optional<Date>, 8>;  ///< by DateBasis
    Dates published_;
    Dates updated_;

    static void put(Dates& dates, DateBasis basis, std::optional<Date> date);
};

}  // namespace entente
