#include "page/publication.h"

namespace entente {
namespace {

constexpr std::array trusted{DateBasis::metadata, DateBasis::byline, DateBasis::dateline,
                             DateBasis::caption, DateBasis::url};

}  // namespace

void PublicationEvidence::put(Dates& dates, DateBasis basis, std::optional<Date> date) {
    auto& slot = dates[static_cast<std::size_t>(basis)];
    if (!slot) slot = date;
}

Publication PublicationEvidence::best() const {
    for (const Dates* dates : {&published_, &updated_}) {
        for (const DateBasis basis : trusted) {
            if (const auto& date = (*dates)[static_cast<std::size_t>(basis)]) return {date, basis};
        }
    }
    return {};
}

}  // namespace entente
