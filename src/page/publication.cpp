#include "page/publication.h"

#include <cstdlib>

namespace entente {
namespace {

constexpr std::array trusted{DateBasis::metadata, DateBasis::byline, DateBasis::dateline,
                             DateBasis::caption, DateBasis::url};

}  // namespace

void PublicationEvidence::put(Dates& dates, DateBasis basis, std::optional<Date> date) {
    auto& slot = dates[static_cast<std::size_t>(basis)];
    if (!slot) slot = date;
}

bool PublicationEvidence::is_local_day_stated() const {
    const auto of = [&](DateBasis basis) { return published_[static_cast<std::size_t>(basis)]; };
    const auto metadata = of(DateBasis::metadata);
    const auto line = of(DateBasis::byline);
    return utc_ && metadata && line && line == of(DateBasis::url) &&
           std::abs(to_days(*metadata) - to_days(*line)) == 1;
}

Publication PublicationEvidence::best() const {
    if (is_local_day_stated()) {
        return {published_[static_cast<std::size_t>(DateBasis::byline)], DateBasis::byline};
    }
    for (const Dates* dates : {&published_, &updated_}) {
        for (const DateBasis basis : trusted) {
            if (const auto& date = (*dates)[static_cast<std::size_t>(basis)]) return {date, basis};
        }
    }
    if (above_) return {above_, DateBasis::byline};
    return {};
}

PublicationDates PublicationEvidence::rest() const {
    PublicationDates rest;
    const Publication chosen = best();
    for (const DateBasis basis : trusted) {
        const auto& updated = updated_[static_cast<std::size_t>(basis)];
        if (updated && !rest.updated.date) rest.updated = {updated, basis};
        const auto& other = published_[static_cast<std::size_t>(basis)];
        if (!other || basis == chosen.basis) continue;
        if (std::abs(to_days(*chosen.date) - to_days(*other)) > 1)
            rest.others.push_back({other, basis});
    }
    return rest;
}

}  // namespace entente
