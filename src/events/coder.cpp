#include "events/coder.h"

#include <algorithm>

#include "base/content_id.h"
#include "events/absent_sides.h"
#include "events/coded_contents.h"
#include "events/contents.h"
#include "events/implied.h"
#include "events/modal_acts.h"
#include "events/noun_contents.h"
#include "events/outcomes.h"
#include "events/parties.h"
#include "events/roles.h"
#include "events/setting.h"
#include "events/tally.h"
#include "events/tolls.h"

namespace entente {
namespace {

bool is_coded(const Document& document, std::uint32_t mention) {
    const auto& actors = document.mentions[mention].actors;
    return std::any_of(actors.begin(), actors.end(),
                       [&](std::uint32_t a) { return !document.actors[a].code.empty(); });
}

bool any_coded(const Document& document, const std::vector<std::uint32_t>& mentions) {
    return std::any_of(mentions.begin(), mentions.end(),
                       [&](std::uint32_t m) { return is_coded(document, m); });
}

std::string mention_key(const Document& document, const std::vector<std::uint32_t>& mentions) {
    std::string key;
    for (const std::uint32_t m : mentions) {
        key += std::to_string(document.mentions[m].span.begin) + ",";
    }
    return key;
}

std::string place_and_time(const Event& event) {
    return std::to_string(event.place) + "," + std::to_string(event.time);
}

bool by_words(const Document& document, std::uint32_t mention) {
    return document.mentions[mention].country_basis == CountryBasis::words;
}

// What a side that is known adds to the confidence; less where only the scene tells its country.
double weight_of(const Document& document, const std::vector<std::uint32_t>& side) {
    if (!any_coded(document, side)) return 0;
    const bool all = std::all_of(side.begin(), side.end(),
                                 [&](std::uint32_t m) { return by_words(document, m); });
    return all ? 0.15 : 0.1;
}

void trace_countries(const Document& document, Event& event) {
    for (const auto* side : {&event.sources, &event.targets}) {
        for (const std::uint32_t m : *side) {
            const Mention& party = document.mentions[m];
            if (by_words(document, m)) continue;
            event.trace.push_back({std::string(to_string(party.country_basis)), party.country_from,
                                   "of " + std::string(document.words(party.span))});
        }
    }
}

double confidence_of(const Document& document, const Event& event, const Match& match, bool noun) {
    double confidence = noun ? 0.45 : 0.55;
    confidence += weight_of(document, event.sources) + weight_of(document, event.targets);
    confidence += std::min(match.score, 10) * 0.01;
    return confidence;
}

// Visits and force, but not what is done to persons wherever they are from (arrest, deportation,
// kidnapping).
bool is_done_to_places(std::string_view cameo) {
    const std::string_view root = cameo.substr(0, 2);
    const std::string_view code = cameo.substr(0, 3);
    if (code == "173" || code == "174" || code == "181") return false;
    return code == "042" || code == "144" || root == "17" || root == "18" || root == "19" ||
           root == "20";
}

// The things that a deed is done to; "the mayor of Oslo" may be anywhere.
std::vector<std::uint32_t> things_among(const Tree& tree, const Participants& participants,
                                        const Match& match) {
    std::vector<std::uint32_t> things = match.targets;
    things.insert(things.end(), match.consumed.begin(), match.consumed.end());
    std::erase_if(things, [&](std::uint32_t t) {
        const std::uint32_t m = participants.mention_at(t);
        return !tree.is_nominal(t) || (m != none && participants.type_of(m) == EntityType::person);
    });
    return things;
}

// One event noun in the plural may tell of several events, each with its place and time.
void add_further_settings(const Tree& tree, const SettingWords& words, std::vector<Draft>& drafts) {
    const std::size_t told = drafts.size();
    for (std::size_t d = 0; d < told; ++d) {
        const Event& event = drafts[d].event;
        const Setting first{event.date, event.time, event.place, {}};
        for (const Setting& setting :
             further_settings(tree, words, drafts[d].match.trigger, first)) {
            Draft other = drafts[d];
            other.event.date = setting.date;
            other.event.time = setting.time;
            other.event.place = setting.place;
            other.event.trace.push_back({"another place and time", {}, ""});
            drafts.push_back(std::move(other));
        }
    }
}

}  // namespace

EventCoder::EventCoder(Ontology ontology, Lexicon lexicon, MoodReader mood,
                       AttributionReader attribution, SettingWords setting, PlaceLinks places,
                       CountReader counts, TellingReader tellings, LinkReader links)
    : ontology_(std::move(ontology)),
      lexicon_(std::move(lexicon)),
      mood_(std::move(mood)),
      attribution_(std::move(attribution)),
      setting_(std::move(setting)),
      places_(std::move(places)),
      counts_(std::move(counts)),
      tellings_(std::move(tellings)),
      links_(std::move(links)) {}

Result<EventCoder> EventCoder::load(const std::filesystem::path& data_dir,
                                    std::span<const std::filesystem::path> lexicons) {
    Result<Ontology> ontology = Ontology::load(data_dir);
    if (!ontology) return ontology.error();
    Result<Lexicon> lexicon = Lexicon::load(data_dir, *ontology, lexicons);
    if (!lexicon) return lexicon.error();
    Result<MoodReader> mood = MoodReader::load(data_dir);
    if (!mood) return mood.error();
    Result<AttributionReader> attribution = AttributionReader::load(data_dir);
    if (!attribution) return attribution.error();
    Result<SettingWords> setting = SettingWords::load(data_dir);
    if (!setting) return setting.error();
    Result<PlaceLinks> places = PlaceLinks::load(data_dir);
    if (!places) return places.error();
    Result<CountReader> counts = CountReader::load(data_dir);
    if (!counts) return counts.error();
    Result<TellingReader> tellings = TellingReader::load(data_dir);
    if (!tellings) return tellings.error();
    Result<LinkReader> links = LinkReader::load(data_dir);
    if (!links) return links.error();
    return EventCoder(std::move(*ontology), std::move(*lexicon), std::move(*mood),
                      std::move(*attribution), std::move(*setting), std::move(*places),
                      std::move(*counts), std::move(*tellings), std::move(*links));
}

void EventCoder::code(Document& document) const {
    const std::vector<PointedPlace> pointed = places_.find(document);
    Participants participants(document, lexicon_);
    for (std::uint32_t s = 0; s < document.sentences.size(); ++s) {
        const Tree tree(document, s);
        std::vector<Draft> drafts = find(tree, participants, pointed);
        if (!drafts.empty()) finish(document, drafts);
    }
    settle_places(document);
    lend_tolls(document, counts_);
    tellings_.read(document, setting_, pointed);
    links_.link(document);
    fill_absent_sides(document);
    settle_places(document);
}

std::vector<Draft> EventCoder::find(const Tree& tree, Participants& participants,
                                    const std::vector<PointedPlace>& pointed) const {
    const Matcher matcher(lexicon_, participants, tree);
    remember_deeds(tree, participants);
    std::vector<Draft> drafts = match_all(tree, participants, matcher);
    add_noun_contents(tree, participants, matcher, lexicon_, drafts);
    add_coded_contents(tree, participants, lexicon_, drafts);
    const std::vector<Embedding> embeddings = embeddings_of(tree, drafts);
    for (Draft& draft : drafts) {
        fill(tree, participants, pointed, embeddings, draft);
        if (!tree.is_verb(draft.match.trigger)) {
            participants.remember_deed(tree, draft.match.trigger, draft.event.sources);
        }
    }
    add_further_settings(tree, setting_, drafts);
    add_modal_acts(tree, participants, {mood_, attribution_, ontology_, setting_}, embeddings,
                   drafts);
    complete_contents(tree, participants, drafts);
    merge_outcomes(tree, counts_, drafts);
    settle_contents(tree, lexicon_, ontology_, drafts);
    return drafts;
}

std::vector<Draft> EventCoder::match_all(const Tree& tree, const Participants& participants,
                                         const Matcher& matcher) const {
    std::vector<Draft> drafts;
    std::vector<std::uint32_t> consumed;
    for (std::uint32_t t = tree.first(); t < tree.last(); ++t) {
        // The most specific match whose parties make it worth recording.
        for (Match& match : matcher.match(tree, t)) {
            const bool veto = lexicon_.patterns()[match.pattern].is_veto();
            Draft draft;
            draft.match = std::move(match);
            const Pattern& pattern = lexicon_.patterns()[draft.match.pattern];
            read_parties(tree, participants, pattern, draft);
            if (!veto && !is_worth_recording(tree, participants, draft)) continue;
            if (!veto) imply_from_context(tree, participants, pattern, draft);
            consumed.insert(consumed.end(), draft.match.consumed.begin(),
                            draft.match.consumed.end());
            if (!veto) drafts.push_back(std::move(draft));
            break;
        }
    }
    // A noun that a verb's own entry asked for is part of that entry.
    std::erase_if(drafts, [&](const Draft& draft) {
        return std::find(consumed.begin(), consumed.end(), draft.match.trigger) != consumed.end();
    });
    return drafts;
}

bool EventCoder::is_worth_recording(const Tree& tree, const Participants& participants,
                                    const Draft& draft) const {
    const Pattern& pattern = lexicon_.patterns()[draft.match.pattern];
    const CameoCode* code = ontology_.find(pattern.code);
    return worth_recording(tree, participants, counts_, pattern, code == nullptr ? 0 : code->quad,
                           draft);
}

// Which draft governs the content that each token heads.
std::vector<Embedding> EventCoder::embeddings_of(const Tree& tree,
                                                 const std::vector<Draft>& drafts) const {
    std::vector<Embedding> embeddings(tree.last() - tree.first());
    for (std::uint32_t d = 0; d < drafts.size(); ++d) {
        const Match& match = drafts[d].match;
        if (match.theme == none) continue;
        const auto status = lexicon_.patterns()[match.pattern].options.theme;
        embeddings[match.theme - tree.first()] = {d, status};
    }
    return embeddings;
}

// Who did the deeds that this sentence's nouns tell of, for "the raid" in a later clause.
void EventCoder::remember_deeds(const Tree& tree, Participants& participants) const {
    for (std::uint32_t t = tree.first(); t < tree.last(); ++t) {
        if (tree.token(t).upos != Upos::noun || lexicon_.noun_patterns(tree.lemma(t)).empty())
            continue;
        std::vector<std::uint32_t> doers;
        for (const std::uint32_t phrase : noun_roles(tree, t).possessors) {
            if (participants.names_actor(tree, phrase))
                add_all(doers, participants.of(tree, phrase, false));
        }
        participants.remember_deed(tree, t, doers);
    }
}

void EventCoder::fill(const Tree& tree, const Participants& participants,
                      const std::vector<PointedPlace>& pointed,
                      const std::vector<Embedding>& embeddings, Draft& draft) const {
    const Match& match = draft.match;
    const Pattern& pattern = lexicon_.patterns()[match.pattern];
    Event& event = draft.event;
    event.sentence = tree.sentence();
    event.span = clause_span(tree, match.anchor);
    event.trigger = {match.words, match.trigger, pattern.label()};
    event.cameo = pattern.code;
    if (match.theme != none) event.theme = tree.subtree(match.theme);
    if (!match.subject_rule.empty()) {
        event.trace.push_back({"source from " + std::string(match.subject_rule), {}, ""});
    }
    fill_status(tree, participants, embeddings, draft);
    const bool factual =
        event.status == EventStatus::happened || event.status == EventStatus::ongoing;
    const Setting setting = read_setting(tree, setting_, pointed, match.trigger, match.anchor,
                                         event.status, event.cameo);
    event.date = setting.date;
    event.time = setting.time;
    // Where the deed was that somebody speaks of is not where he speaks; but who is driven "from homes
    // near Bonn" is driven there.
    const bool inside_theme = is_speech(event.cameo) && setting.place != none &&
                              event.theme.contains(tree.document().places[setting.place].span);
    if (!inside_theme) event.place = setting.place;
    if (event.place != none && !setting.pointer.empty())
        event.trace.push_back(
            {"place pointed at", setting.pointer, tree.document().places[event.place].name});
    if (setting.place == none && !event.reciprocal && is_done_to_places(event.cameo)) {
        // "closed the border with Peru" is not done in Peru
        const bool lands = event.cameo.substr(0, 2) != "17";
        event.place = place_among(tree, pointed, things_among(tree, participants, match), lands);
    }
    imply_source(tree, participants, event);
    event.background =
        factual && (is_background(event.date, tree.document().article.published.date) ||
                    (draft.mood.past_perfect && event.speakers.empty()));
    event.counts = tally(tree, participants, counts_, pattern.options, draft);
    classify(ontology_, &pattern.options, event);
}

void EventCoder::fill_status(const Tree& tree, const Participants& participants,
                             const std::vector<Embedding>& embeddings, Draft& draft) const {
    const Match& match = draft.match;
    const PatternOptions& options = lexicon_.patterns()[match.pattern].options;
    Event& event = draft.event;
    const Document& document = tree.document();
    const auto given = match.status ? match.status : options.status;
    draft.mood = mood_.read(tree, match.trigger, match.anchor, given, embeddings, match.words);
    Attribution attribution = attribution_.read(tree, match.trigger, match.anchor, participants);
    const bool announced =
        attribution.verb != none && mood_.announces(tree.lemma(attribution.verb));
    fit_to_deed(event.cameo,
                {!attribution.speakers.empty(),
                 share_party(document, attribution.speakers, event.sources), announced},
                draft.mood);
    event.status = draft.mood.status;
    drop_own_speech(tree, event, match.trigger, attribution);
    event.stated_condition = draft.mood.condition;
    event.speakers = std::move(attribution.speakers);
    event.addressee = attribution.addressee;
    event.quote = attribution.quote;
    event.stance = options.stance ? options.stance : attribution.stance;
    event.trace.insert(event.trace.end(), draft.mood.trace.begin(), draft.mood.trace.end());
    event.trace.insert(event.trace.end(), attribution.trace.begin(), attribution.trace.end());

    const bool said = !event.speakers.empty();
    if (said && event.sources.empty() && options.theme == EventStatus::demanded) {
        event.sources = {event.speakers.front()};
        event.trace.push_back({"source from the speaker", {}, ""});
    }
}

void EventCoder::finish(Document& document, std::vector<Draft>& drafts) const {
    std::vector<std::uint32_t> order(drafts.size());
    for (std::uint32_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return drafts[a].match.trigger < drafts[b].match.trigger;
    });
    std::vector<std::uint32_t> index(drafts.size(), none);
    const std::size_t first = document.events.size();
    for (const std::uint32_t d : order) {
        Draft& draft = drafts[d];
        Event& event = draft.event;
        const bool repeated =
            std::any_of(document.events.begin() + static_cast<std::ptrdiff_t>(first),
                        document.events.end(), [&](const Event& e) {
                            return e.cameo == event.cameo && e.status == event.status &&
                                   e.sources == event.sources && e.targets == event.targets &&
                                   e.counts == event.counts && e.theme == event.theme &&
                                   e.place == event.place && e.time == event.time;
                        });
        if (repeated) continue;
        const bool noun = document.tokens[draft.match.trigger].upos == Upos::noun;
        event.confidence = confidence_of(document, event, draft.match, noun);
        trace_countries(document, event);
        event.id =
            content_id({document.article.id, std::to_string(event.trigger.span.begin), event.cameo,
                        to_string(event.status), mention_key(document, event.sources),
                        mention_key(document, event.targets), place_and_time(event)});
        index[d] = static_cast<std::uint32_t>(document.events.size());
        document.events.push_back(std::move(event));
    }
    for (std::uint32_t d = 0; d < drafts.size(); ++d) {
        if (index[d] == none || drafts[d].mood.theme_of == none) continue;
        document.events[index[d]].theme_of = index[drafts[d].mood.theme_of];
    }
}

}  // namespace entente
