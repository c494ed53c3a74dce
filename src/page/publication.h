// When a report was published, from the evidence that its page gives. Pages contradict themselves;
// the order of trust is fixed: metadata, date line or byline, dateline, caption, address. Within
// one kind of evidence the first that was found stands. The date of an update counts only where no
// date of publication is found. Metadata in UTC may name the day after the publisher's evening: where
// the date line and the address agree on a day beside it, that is the day.
#pragma once

#include <array>
#include <optional>

#include "document/article.h"
#include "document/publication_dates.h"

namespace entente {

class PublicationEvidence {
  public:
    void published(DateBasis basis, std::optional<Date> date) { put(published_, basis, date); }
    void updated(DateBasis basis, std::optional<Date> date) { put(updated_, basis, date); }
    /// A date above the headline, which may be that of the day on which the page was seen: it
    /// counts where nothing else is known.
    void above_headline(std::optional<Date> date) { above_ = date; }

    /// The date of metadata was stated in UTC, not in the publisher's time.
    void metadata_is_utc() { utc_ = true; }

    Publication best() const;
    /// The update that is trusted most, and the dates of publication that contradict best(): a day
    /// more or less is the reader's time zone, no contradiction.
    PublicationDates rest() const;

  private:
    using Dates = std::array<std::optional<Date>, 8>;  ///< by DateBasis
    Dates published_;
    Dates updated_;
    std::optional<Date> above_;
    bool utc_ = false;

    bool is_local_day_stated() const;
    static void put(Dates& dates, DateBasis basis, std::optional<Date> date);
};

}  // namespace entente
