// Pipeline: the list of stages in the order of the data's way, and nothing else.
//
//     Result<Pipeline> pipeline = Pipeline::load(data_dir);
//     if (!pipeline) return pipeline.error();
//     Document document = pipeline->read(std::move(article));
//
// In: an Article from the page room. Out: a Document with every layer. Only loading fails, with the
// file and line of the data at fault. Safe to use from many threads at once; the same article gives
// the same Document whatever the thread.
#pragma once

#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "actors/dictionary.h"
#include "actors/resolver.h"
#include "base/result.h"
#include "document/document.h"
#include "events/coder.h"
#include "names/coreference.h"
#include "names/mention_finder.h"
#include "names/quotes.h"
#include "place/place_resolver.h"
#include "syntax/analyser.h"
#include "text/segmenter.h"
#include "time/time_reader.h"

namespace entente {

class Pipeline {
  public:
    /// `dictionaries` and `lexicons` are the user's own, beside the tables under `data_dir`; a
    /// lexicon is a *.lex file or a folder of them (Lexicon::load).
    static Result<Pipeline> load(const std::filesystem::path& data_dir,
                                 const std::vector<ActorDictionary>& dictionaries = {},
                                 std::span<const std::filesystem::path> lexicons = {});

    Document read(Article article) const;

    /// Told before each stage with its name, for those who time the stages.
    using Watcher = std::function<void(std::string_view stage)>;
    Document read(Article article, const Watcher& watcher) const;

    const EventCoder& coder() const { return coder_; }
    const Segmenter& segmenter() const { return segmenter_; }
    const Analyser& analyser() const { return analyser_; }

  private:
    Pipeline(Segmenter segmenter, Analyser analyser, SharedNameKnowledge knowledge,
             SharedActorTables tables, TimeReader times, PlaceResolver places, EventCoder coder);

    Segmenter segmenter_;
    Analyser analyser_;
    MentionFinder mentions_;
    QuoteFinder quotes_;
    CoreferenceResolver coreference_;
    ActorResolver actors_;
    TimeReader times_;
    PlaceResolver places_;
    EventCoder coder_;
};

/// What read a report: the version of the program and of its data, and the user's dictionaries and
/// lexicons by their content. A record keeps it with each article, so that a newer reader knows
/// what to read again.
std::string reader_version(const std::vector<ActorDictionary>& dictionaries = {},
                           std::span<const std::string> lexicon_ids = {});

}  // namespace entente
