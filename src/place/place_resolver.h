// The place room's stage: finds the names of places in a report and says where they are.
//
//     Result<PlaceResolver> resolver = PlaceResolver::load(data_dir);
//     if (!resolver) return resolver.error();
//     resolver->resolve(document);   // fills document.places
//
// Comes in: sentences and tokens; mentions, where the names room has run (a name within a person's
// or an organisation's is no place); article.dateline_place. Goes out: Document::places, in the
// order of the text: every name of a country, division, town or region that stands as one, whether
// it acts ("Pakistan said") or locates ("in Pakistan"); the events room picks. Coordinates are a
// point within. And Document::dateline, in no sentence and without words.
// Costs: one hash look-up for each capitalised word; loading takes some 50 ms and 12 MB.
// May fail: only loading, with file and line. How it decides is told in docs/places.md.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string_view>

#include "base/result.h"
#include "document/document.h"

namespace entente {

namespace toponym {
class Gazetteer;
}

class PlaceResolver {
  public:
    /// Reads data_dir/places/*.tsv and data_dir/cues/place_words.tsv.
    static Result<PlaceResolver> load(const std::filesystem::path& data_dir);

    void resolve(Document& document) const;

    /// The likeliest place of a name by itself ("TOKYO" of a dateline); its span and tokens are
    /// empty.
    std::optional<Place> look_up(std::string_view name) const;

  private:
    explicit PlaceResolver(std::shared_ptr<const toponym::Gazetteer> gazetteer);

    std::shared_ptr<const toponym::Gazetteer> gazetteer_;
};

}  // namespace entente
