#include "pipeline/pipeline.h"

#include <future>

namespace entente {

Pipeline::Pipeline(Segmenter segmenter, Analyser analyser, SharedNameKnowledge knowledge,
                   SharedActorTables tables, TimeReader times, PlaceResolver places,
                   EventCoder coder)
    : segmenter_(std::move(segmenter)),
      analyser_(std::move(analyser)),
      mentions_(knowledge),
      quotes_(knowledge),
      coreference_(knowledge),
      actors_(std::move(tables), knowledge),
      times_(std::move(times)),
      places_(std::move(places)),
      coder_(std::move(coder)) {}

Result<Pipeline> Pipeline::load(const std::filesystem::path& data_dir,
                                const std::vector<ActorDictionary>& dictionaries,
                                std::span<const std::filesystem::path> lexicons) {
    // The gazetteer of places takes a third of the start, so it loads beside the rest.
    std::future<Result<PlaceResolver>> places_loading =
        std::async(std::launch::async, [&data_dir] { return PlaceResolver::load(data_dir); });
    Result<Segmenter> segmenter = Segmenter::load(data_dir);
    if (!segmenter) return segmenter.error();
    Result<Analyser> analyser = Analyser::load(data_dir / "models" / "english.model");
    if (!analyser) return analyser.error();
    Result<SharedActorTables> tables = ActorTables::load(data_dir, dictionaries);
    if (!tables) return tables.error();
    Result<SharedNameKnowledge> knowledge =
        NameKnowledge::load(data_dir, (*tables)->make_gazetteer(), (*tables)->additions().nouns());
    if (!knowledge) return knowledge.error();
    Result<TimeReader> times = TimeReader::load(data_dir);
    if (!times) return times.error();
    Result<EventCoder> coder = EventCoder::load(data_dir, lexicons);
    if (!coder) return coder.error();
    Result<PlaceResolver> places = places_loading.get();
    if (!places) return places.error();
    return Pipeline(std::move(*segmenter), std::move(*analyser), std::move(*knowledge),
                    std::move(*tables), std::move(*times), std::move(*places), std::move(*coder));
}

Document Pipeline::read(Article article) const {
    return read(std::move(article), {});
}

Document Pipeline::read(Article article, const Watcher& watcher) const {
    const auto stage = [&](std::string_view name) {
        if (watcher) watcher(name);
    };
    Document document;
    document.article = std::move(article);
    stage("text");
    segmenter_.segment(document);
    stage("syntax");
    analyser_.analyse(document);
    stage("names");
    mentions_.find(document);
    quotes_.find(document);
    coreference_.resolve(document);
    stage("time");
    times_.read(document);
    stage("place");
    places_.resolve(document);
    stage("actors");
    actors_.resolve(document);
    stage("events");
    coder_.code(document);
    return document;
}

std::string reader_version(const std::vector<ActorDictionary>& dictionaries,
                           std::span<const std::string> lexicon_ids) {
    std::string version = "entente " ENTENTE_VERSION;
    for (const ActorDictionary& dictionary : dictionaries)
        version += " + " + dictionary.content_id;
    for (const std::string& id : lexicon_ids)
        version += " + " + id;
    return version;
}

}  // namespace entente
