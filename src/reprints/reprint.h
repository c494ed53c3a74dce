// Reprint: whether one article prints the text of another, and which of them is the original.
//
// In:  articles' dates, ids and Shingles. Out: verdicts. Fails never; depends on the articles alone.
//
// Two articles print one text where
//   - both bodies have `least_words` words or more, and they came out within `reprint_days` of each
//     other (where a date is not known, time says nothing);
//   - at least `least_shared` of the shorter's shingles stand in the longer (containment): so a cut
//     tail, a local lead on top and small edits do not matter;
//   - the news is the same: of the opening of one of them, at least `least_opening` of the shingles
//     and `least_telling` of the telling words (names, days, figures) stand in the other.
// The last is what tells a reprint from another day's report with the same background paragraphs,
// and from the next of a series of briefs that fill one form with other names and figures.
//
// Of a set of articles the originals are chosen in the order of earlier(): the first is an
// original; each further one is a reprint of the first original whose text it prints, else an
// original. So the result depends on the set, not on the order of arrival, and texts that change
// little by little do not chain. The store does the same one by one (store/originals.h).
//
// Method: containment of shingle sets (Broder 1997); leader clustering (Hartigan 1975).
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/date.h"
#include "reprints/shingles.h"

namespace entente {

inline constexpr std::size_t least_words = 40;
inline constexpr std::int32_t reprint_days = 7;
inline constexpr double least_shared = 0.5;
inline constexpr std::size_t opening_words = 40;
inline constexpr double least_opening = 0.6;
inline constexpr double least_telling = 0.75;

/// An article as far as its place among others goes.
struct Printing {
    std::string id;
    std::optional<Date> published;
    std::size_t words = 0;  ///< in its body
};

/// What of an article counts for reprints.
struct PrintedText : Printing {
    Shingles shingles;

    explicit PrintedText(const Article& article);
};

/// Whether a body is long enough to be anybody's reprint.
bool judged(const Shingles& shingles);

/// The share of the shorter's shingles that stand in the longer: 0 to 1.
double containment(const Shingles& a, const Shingles& b);

/// Whether the two print one text; symmetric.
bool same_text(const PrintedText& a, const PrintedText& b);

/// Whether they came out near enough to print one text.
bool near_in_time(const Printing& a, const Printing& b);

/// The order of originals: by date, unknown ones last; then the longer, since texts are cut more
/// often than they grow; then by id.
bool earlier(const Printing& a, const Printing& b);

/// For each article the index of the article that it reprints; its own where it is an original.
/// Compares all with all originals: for tests and small sets.
std::vector<std::size_t> originals_of(std::span<const PrintedText> articles);

/// Whether the words in `span` of a reprint's text were taken over from the original: half of the
/// shingles that begin in it, and all its words with a digit, stand there. Words outside the body
/// (the headline) are the outlet's wording of the same text and count as taken over.
bool taken_over(Span span, const Shingles& reprint, const Shingles& original);

}  // namespace entente
