#include "events/coder.h"

#include <algorithm>

#include "base/content_id.h"
#include "events/setting.h"

namespace entente {
namespace {

bool is_known(const Document& document, std::uint32_t mention) {
    const auto& actors = document.mentions[mention].actors;
    return std::any_of(actors.begin(), actors.end(),
                       [&](std::uint32_t a) { return !document.actors[a].code.empty(); });
}

bool any_known(const Document& document, const std::vector<std::uint32_t>& mentions) {
    return std::any_of(mentions.begin(), mentions.end(),
                       [&](std::uint32_t m) { return is_known(document, m); });
}

void add_all(std::vector<std::uint32_t>& list, const std::vector<std::uint32_t>& more) {
    for (const std::uint32_t m : more) {
        if (std::find(list.begin(), list.end(), m) == list.end()) list.push_back(m);
    }
}

bool same_actor(const Document& document, std::uint32_t a, std::uint32_t b) {
    const Mention& one = document.mentions[a];
    const Mention& other = document.mentions[b];
    if (a == b || (one.entity != none && one.entity == other.entity)) return true;
    return !one.actors.empty() && one.actors == other.actors;
}

// Whether the target belongs to a source by a possessive pronoun: "its soldiers".
bool is_own(const Tree& tree, std::uint32_t target, const std::vector<std::uint32_t>& sources) {
    const Document& document = tree.document();
    const Mention& mention = document.mentions[target];
    for (std::uint32_t m = 0; m < document.mentions.size(); ++m) {
        const Mention& owner = document.mentions[m];
        if (owner.kind != MentionKind::pronoun || owner.head == none || m == target) continue;
        if (owner.head < mention.first || owner.head >= mention.last) continue;
        if (document.tokens[owner.head].xpos != Xpos::prp_poss) continue;
        for (const std::uint32_t s : sources) {
            if (same_actor(document, m, s)) return true;
        }
    }
    return false;
}

// The clause of an event without what is merely joined to it.
Span clause_span(const Tree& tree, std::uint32_t anchor) {
    Span span = tree.token(anchor).span;
    for (const std::uint32_t c : tree.children(anchor)) {
        const Deprel deprel = tree.deprel(c);
        const bool apart = deprel == Deprel::parataxis || deprel == Deprel::punct ||
                           deprel == Deprel::cc || (deprel == Deprel::conj && tree.is_verb(c)) ||
                           deprel == Deprel::discourse;
        if (!apart) span = cover(span, tree.subtree(c));
    }
    return span;
}

// A town that is visited or shelled stands for its state.
void add_places(const std::vector<std::uint32_t>& phrases, const Participants& participants,
                std::vector<std::uint32_t>& mentions) {
    for (const std::uint32_t phrase : phrases) {
        if (const std::uint32_t m = participants.place_at(phrase); m != none)
            add_all(mentions, {m});
    }
}

bool is_location(const Oblique& oblique) {
    return oblique.preposition == "in" || oblique.preposition == "at" ||
           oblique.preposition == "near";
}

// The phrases of what is asked, refused or promised, in the order in which a target is sought
// there.
std::vector<std::uint32_t> spoken_of(const Tree& tree, const Match& match) {
    std::vector<std::uint32_t> phrases = match.consumed;
    if (match.theme == none) return phrases;
    if (!tree.is_verb(match.theme)) {
        phrases.push_back(match.theme);
        return phrases;
    }
    const Roles roles = predicate_roles(tree, match.theme);
    for (const auto* side : {&roles.subjects, &roles.objects, &roles.indirect_objects}) {
        phrases.insert(phrases.end(), side->begin(), side->end());
    }
    for (const Oblique& oblique : roles.obliques) {
        if (!is_location(oblique)) phrases.push_back(oblique.token);
    }
    return phrases;
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

double confidence_of(const Document& document, const Event& event, const Match& match, bool noun) {
    double confidence = noun ? 0.45 : 0.55;
    if (any_known(document, event.sources)) confidence += 0.15;
    if (any_known(document, event.targets)) confidence += 0.15;
    confidence += std::min(match.score, 10) * 0.01;
    return confidence;
}

}  // namespace

EventCoder::EventCoder(Ontology ontology, Lexicon lexicon, MoodReader mood,
                       AttributionReader attribution, CountReader counts, LinkReader links)
    : ontology_(std::move(ontology)),
      lexicon_(std::move(lexicon)),
      mood_(std::move(mood)),
      attribution_(std::move(attribution)),
      counts_(std::move(counts)),
      links_(std::move(links)) {}

Result<EventCoder> EventCoder::load(const std::filesystem::path& data_dir) {
    Result<Ontology> ontology = Ontology::load(data_dir);
    if (!ontology) return ontology.error();
    Result<Lexicon> lexicon = Lexicon::load(data_dir, *ontology);
    if (!lexicon) return lexicon.error();
    Result<MoodReader> mood = MoodReader::load(data_dir);
    if (!mood) return mood.error();
    Result<AttributionReader> attribution = AttributionReader::load(data_dir);
    if (!attribution) return attribution.error();
    Result<CountReader> counts = CountReader::load(data_dir);
    if (!counts) return counts.error();
    Result<LinkReader> links = LinkReader::load(data_dir);
    if (!links) return links.error();
    return EventCoder(std::move(*ontology), std::move(*lexicon), std::move(*mood),
                      std::move(*attribution), std::move(*counts), std::move(*links));
}

void EventCoder::code(Document& document) const {
    Participants participants(document, lexicon_);
    for (std::uint32_t s = 0; s < document.sentences.size(); ++s) {
        const Tree tree(document, s);
        std::vector<Draft> drafts = find(tree, participants);
        if (!drafts.empty()) finish(document, drafts);
    }
    links_.link(document);
}

std::vector<EventCoder::Draft> EventCoder::find(const Tree& tree,
                                                Participants& participants) const {
    const Matcher matcher(lexicon_, participants);
    remember_deeds(tree, participants);
    std::vector<Draft> drafts;
    std::vector<std::uint32_t> consumed;
    for (std::uint32_t t = tree.first(); t < tree.last(); ++t) {
        // The most specific match whose parties make it worth recording.
        for (Match& match : matcher.match(tree, t)) {
            Draft draft;
            draft.match = std::move(match);
            fill_parties(tree, participants, draft);
            if (!worth_recording(tree, participants, draft)) continue;
            consumed.insert(consumed.end(), draft.match.consumed.begin(),
                            draft.match.consumed.end());
            drafts.push_back(std::move(draft));
            break;
        }
    }
    // A noun that a verb's own entry asked for is part of that entry.
    std::erase_if(drafts, [&](const Draft& draft) {
        return std::find(consumed.begin(), consumed.end(), draft.match.trigger) != consumed.end();
    });
    std::vector<Embedding> embeddings(tree.last() - tree.first());
    for (std::uint32_t d = 0; d < drafts.size(); ++d) {
        const Match& match = drafts[d].match;
        if (match.theme == none) continue;
        const auto status = lexicon_.patterns()[match.pattern].options.theme;
        embeddings[match.theme - tree.first()] = {d, status};
    }
    for (Draft& draft : drafts) {
        fill(tree, participants, embeddings, draft);
        if (!tree.is_verb(draft.match.trigger)) {
            participants.remember_deed(tree, draft.match.trigger, draft.event.sources);
        }
    }
    add_further_settings(tree, drafts);
    add_modal_acts(tree, participants, embeddings, drafts);
    compose_codes(drafts);
    attribute_contents(drafts);
    find_the_wronged(tree, drafts);
    drop_repeated_deeds(tree, drafts);
    return drafts;
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
    const Setting setting = read_setting(tree, match.trigger, match.anchor, factual);
    event.date = setting.date;
    event.time = setting.time;
    event.place = setting.place;
    event.background =
        factual && (is_background(event.date, tree.document().article.published.date) ||
                    (draft.mood.past_perfect && event.speakers.empty()));
    fill_counts(tree, draft);
    classify(event, &pattern.options);
}

// One event noun in the plural may tell of several events, each with its place and time.
void EventCoder::add_further_settings(const Tree& tree, std::vector<Draft>& drafts) const {
    const std::size_t told = drafts.size();
    for (std::size_t d = 0; d < told; ++d) {
        const Event& event = drafts[d].event;
        const Setting first{event.date, event.time, event.place};
        for (const Setting& setting : further_settings(tree, drafts[d].match.trigger, first)) {
            Draft other = drafts[d];
            other.event.date = setting.date;
            other.event.time = setting.time;
            other.event.place = setting.place;
            other.event.trace.push_back({"another place and time", {}, ""});
            drafts.push_back(std::move(other));
        }
    }
}

void EventCoder::fill_parties(const Tree& tree, const Participants& participants,
                              Draft& draft) const {
    const Match& match = draft.match;
    Event& event = draft.event;
    const Document& document = tree.document();
    for (const std::uint32_t phrase : match.sources) {
        add_all(event.sources, participants.of(tree, phrase, true));
    }
    for (const std::uint32_t phrase : match.targets) {
        add_all(event.targets, participants.of(tree, phrase, true));
    }
    if (event.targets.empty()) add_places(match.targets, participants, event.targets);
    if (event.targets.empty()) add_implied_targets(tree, participants, draft);
    std::erase_if(event.targets, [&](std::uint32_t t) {
        return std::any_of(event.sources.begin(), event.sources.end(),
                           [&](std::uint32_t s) { return same_actor(document, s, t); });
    });
    // "withdraw its soldiers", "recalled its ambassador": one's own are not the target
    std::erase_if(event.targets, [&](std::uint32_t t) { return is_own(tree, t, event.sources); });
    if (!match.reciprocal) return;
    std::vector<std::uint32_t> parties = event.sources;
    add_all(parties, event.targets);
    std::size_t actors = parties.size();
    if (parties.size() == 1) actors = document.mentions[parties.front()].actors.size();
    if (actors < 2) return;
    event.reciprocal = true;
    event.sources = event.targets = parties;
}

// Where no slot names it, the target is who is spoken of in what is asked, refused or promised: the
// subject of the clause ("demanded that Norway withdraw"), else whoever stands in the phrase
// ("rejected a Norwegian proposal", "promised to continue aid to Norway").
void EventCoder::add_implied_targets(const Tree& tree, const Participants& participants,
                                     Draft& draft) const {
    const Document& document = tree.document();
    for (const std::uint32_t phrase : spoken_of(tree, draft.match)) {
        std::vector<std::uint32_t> found = participants.of(tree, phrase, true);
        if (found.empty()) {
            for (const Oblique& oblique : noun_roles(tree, phrase).obliques) {
                if (is_location(oblique) || !participants.names_actor(tree, oblique.token))
                    continue;
                add_all(found, participants.of(tree, oblique.token, false));
            }
        }
        std::erase_if(found, [&](std::uint32_t m) {
            return !participants.is_known(m) ||
                   std::any_of(draft.event.sources.begin(), draft.event.sources.end(),
                               [&](std::uint32_t s) { return same_actor(document, s, m); });
        });
        if (found.empty()) continue;
        draft.event.targets = std::move(found);
        draft.implied_target = true;
        draft.event.trace.push_back({"target from what is spoken of", tree.token(phrase).span, ""});
        return;
    }
}

void EventCoder::fill_status(const Tree& tree, const Participants& participants,
                             const std::vector<Embedding>& embeddings, Draft& draft) const {
    const Match& match = draft.match;
    const PatternOptions& options = lexicon_.patterns()[match.pattern].options;
    Event& event = draft.event;
    const Document& document = tree.document();
    const auto given = match.status ? match.status : options.status;
    draft.mood = mood_.read(tree, match.trigger, match.anchor, given, embeddings);
    Attribution attribution = attribution_.read(tree, match.trigger, match.anchor, participants);
    event.status = draft.mood.status;
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
    if (said && draft.mood.reported_future && !event.stated_condition &&
        (event.status == EventStatus::hypothetical || event.status == EventStatus::planned)) {
        const bool own = share_party(document, event.speakers, event.sources);
        event.status = own ? EventStatus::promised : EventStatus::planned;
        event.trace.push_back(
            {"future in reported speech", {}, "status " + std::string(to_string(event.status))});
    }
}

void EventCoder::fill_counts(const Tree& tree, Draft& draft) const {
    const Match& match = draft.match;
    const auto stated = lexicon_.patterns()[match.pattern].options.count;
    const auto kind = stated ? stated : counts_.kind_of_deed(tree.lemma(match.trigger));
    std::vector<std::uint32_t> phrases = match.targets;
    if (!kind) {
        phrases.push_back(match.trigger);
        if (match.theme != none && tree.is_nominal(match.theme)) phrases.push_back(match.theme);
        phrases.insert(phrases.end(), match.consumed.begin(), match.consumed.end());
    }
    for (std::uint32_t phrase : phrases) {
        if (!tree.is_nominal(phrase)) continue;
        std::vector<Count> counts = counts_.read(tree, phrase, kind.value_or(CountKind::other));
        if (counts.empty()) {  // "the bulk of the 128,000 soldiers"
            for (const std::uint32_t c : tree.children(phrase)) {
                if (tree.deprel(c) != Deprel::nmod || tree.preposition(c) != "of") continue;
                counts = counts_.read(tree, c, kind.value_or(CountKind::other));
            }
        }
        for (Count& count : counts) {
            const bool one_thing = !kind && count.low == 1 && count.high == 1;
            const auto& counted = draft.event.counts;
            const bool again = std::find(counted.begin(), counted.end(), count) != counted.end();
            if (!one_thing && !again) draft.event.counts.push_back(std::move(count));
        }
    }
}

// Acts that are performed by a modal: "Norway said Sweden should withdraw" is an appeal of Norway
// to Sweden, "Norway will release the crew" an intent, "will not" a refusal. They stand beside the
// deed, which keeps its status.
void EventCoder::add_modal_acts(const Tree& tree, const Participants& participants,
                                const std::vector<Embedding>& embeddings,
                                std::vector<Draft>& drafts) const {
    for (std::uint32_t t = tree.first(); t < tree.last(); ++t) {
        if (tree.deprel(t) != Deprel::aux || tree.head(t) == none) continue;
        const std::uint32_t predicate = tree.head(t);
        const Mood mood = mood_.read(tree, predicate, predicate, {}, embeddings);
        if (mood.modal != t || mood.theme_of != none || mood.condition) continue;
        if (mood.acts->obliges) {
            add_appeal(tree, participants, predicate, mood, drafts);
        } else {
            add_intent(tree, predicate, mood, drafts);
        }
    }
}

EventCoder::Draft EventCoder::modal_act(const Tree& tree, std::uint32_t predicate,
                                        const Mood& mood) const {
    Draft draft;
    Event& event = draft.event;
    event.sentence = tree.sentence();
    event.span = clause_span(tree, predicate);
    event.theme = event.span;
    event.trigger = {tree.token(mood.modal).span, mood.modal,
                     "modals.tsv " + std::string(tree.lemma(mood.modal))};
    draft.match.trigger = draft.match.anchor = mood.modal;
    draft.match.theme = predicate;
    return draft;
}

void EventCoder::add_appeal(const Tree& tree, const Participants& participants,
                            std::uint32_t predicate, const Mood& mood,
                            std::vector<Draft>& drafts) const {
    const Document& document = tree.document();
    Attribution attribution = attribution_.read(tree, predicate, predicate, participants);
    if (attribution.speakers.empty() || mood.negated) return;
    Draft appeal = modal_act(tree, predicate, mood);
    Event& event = appeal.event;
    const Roles roles = predicate_roles(tree, predicate);
    for (const std::uint32_t subject : roles.passive ? roles.objects : roles.subjects) {
        add_all(event.targets, participants.of(tree, subject, false));
    }
    event.sources = {attribution.speakers.front()};
    const bool own = share_party(document, event.sources, event.targets);
    if (own || !any_known(document, event.targets) || !any_known(document, event.sources)) return;
    event.cameo = mood.acts->act;
    event.speakers.assign(attribution.speakers.begin() + 1, attribution.speakers.end());
    event.stance = Stance::demands;
    event.quote = attribution.quote;
    const std::uint32_t said = attribution.verb == none ? predicate : attribution.verb;
    const Setting setting = read_setting(tree, said, said, true);
    event.date = setting.date;
    event.time = setting.time;
    event.trace = std::move(attribution.trace);
    event.trace.push_back(
        {"obligation in somebody's words", tree.token(mood.modal).span, "appeal"});
    classify(event, nullptr);
    for (Draft& draft : drafts) {
        if (draft.match.anchor == predicate)
            draft.mood.theme_of = static_cast<std::uint32_t>(drafts.size());
    }
    drafts.push_back(std::move(appeal));
}

void EventCoder::add_intent(const Tree& tree, std::uint32_t predicate, const Mood& mood,
                            std::vector<Draft>& drafts) const {
    const auto deed = std::find_if(drafts.begin(), drafts.end(), [&](const Draft& draft) {
        return draft.match.anchor == predicate && draft.match.trigger != none;
    });
    if (deed == drafts.end() || deed->event.sources.empty() || deed->mood.theme_of != none) return;
    const bool cooperative = deed->event.quad == 2 || deed->event.cameo.substr(0, 2) == "04" ||
                             deed->event.cameo.substr(0, 2) == "05";
    const bool hostile = deed->event.quad == 4;
    std::string code;
    if (hostile && !mood.negated) code = mood.acts->hostile_act;
    if (cooperative) code = mood.negated ? mood.acts->negated_act : mood.acts->act;
    const bool meant = deed->event.status == EventStatus::planned ||
                       deed->event.status == EventStatus::promised ||
                       (deed->event.status == EventStatus::denied && mood.negated);
    if (code.empty() || !meant) return;
    Draft intent = modal_act(tree, predicate, mood);
    Event& event = intent.event;
    event.cameo = code;
    event.sources = deed->event.sources;
    event.targets = deed->event.targets;
    event.reciprocal = deed->event.reciprocal;
    event.speakers = deed->event.speakers;
    event.stance = mood.negated ? Stance::denies : hostile ? Stance::threatens : Stance::vows;
    event.quote = deed->event.quote;
    event.trace.push_back({"future in a modal", tree.token(mood.modal).span, "intent"});
    classify(event, nullptr);
    deed->mood.theme_of = static_cast<std::uint32_t>(drafts.size());
    drafts.push_back(std::move(intent));
}

void EventCoder::classify(Event& event, const PatternOptions* options) const {
    const CameoCode* code = ontology_.find(event.cameo);
    if (code == nullptr) return;
    event.quad = code->quad;
    event.goldstein = code->goldstein;
    event.plover = options != nullptr && !options->plover.empty() ? options->plover : code->plover;
    event.mode = options != nullptr && !options->mode.empty() ? options->mode : code->mode;
    event.contexts = code->contexts;
}

// "urged to withdraw": the appeal gets the code for what it asks for.
void EventCoder::compose_codes(std::vector<Draft>& drafts) const {
    for (const Draft& inner : drafts) {
        if (inner.mood.theme_of == none) continue;
        Draft& outer = drafts[inner.mood.theme_of];
        if (outer.match.theme != inner.match.anchor && outer.match.theme != inner.match.trigger)
            continue;
        // "both vowed to strengthen their alliance": the vow is as mutual as what is vowed
        if (inner.event.reciprocal && outer.event.targets.empty() &&
            outer.event.sources == inner.event.sources) {
            outer.event.targets = outer.event.sources;
            outer.event.reciprocal = true;
        }
        const std::string_view code = lexicon_.compose(outer.event.cameo, inner.event.cameo);
        if (code.empty()) continue;
        outer.event.trace.push_back({"composed with " + inner.event.cameo, inner.event.trigger.span,
                                     "code " + std::string(code)});
        outer.event.cameo = code;
        classify(outer.event, nullptr);
    }
}

// What is accused, denied or vowed is said by whoever accuses, denies or vows.
void EventCoder::attribute_contents(std::vector<Draft>& drafts) const {
    for (Draft& inner : drafts) {
        if (inner.mood.theme_of == none) continue;
        const Draft& outer = drafts[inner.mood.theme_of];
        if (!inner.event.speakers.empty() || !outer.event.stance) continue;
        inner.event.speakers = outer.event.sources;
        inner.event.stance = outer.event.stance;
    }
}

// An apology for a deed that names nobody is to those whom the deed was done to.
void EventCoder::find_the_wronged(const Tree& tree, std::vector<Draft>& drafts) const {
    for (Draft& outer : drafts) {
        const bool implied = outer.event.targets.empty() || outer.implied_target;
        if (!implied || outer.match.theme == none || outer.event.cameo.substr(0, 2) != "05")
            continue;
        std::vector<std::uint32_t> wronged;
        for (const Draft& deed : drafts) {  // "the strike that killed 24 soldiers"
            const auto& sources = deed.match.sources;
            const bool by_it =
                std::find(sources.begin(), sources.end(), outer.match.theme) != sources.end();
            if (deed.event.quad == 4 && (by_it || deed.match.trigger == outer.match.theme)) {
                add_all(wronged, deed.event.targets);
            }
        }
        if (wronged.empty() || share_party(tree.document(), wronged, outer.event.sources)) continue;
        outer.event.targets = std::move(wronged);
        outer.event.trace.push_back({"target from the deed's victims", outer.event.theme, ""});
    }
}

// "the raid that killed two": the raid is the killing, which the verb tells of more fully.
void EventCoder::drop_repeated_deeds(const Tree& tree, std::vector<Draft>& drafts) const {
    std::vector<std::uint32_t> place(drafts.size());
    std::vector<Draft> kept;
    for (std::uint32_t d = 0; d < drafts.size(); ++d) {
        const Draft& deed = drafts[d];
        const bool noun =
            !tree.is_verb(deed.match.trigger) && deed.match.anchor == deed.match.trigger;
        const bool repeated =
            noun && deed.event.quad == 4 &&
            std::any_of(drafts.begin(), drafts.end(), [&](const Draft& other) {
                const auto& sources = other.match.sources;
                return other.event.quad == 4 && std::find(sources.begin(), sources.end(),
                                                          deed.match.trigger) != sources.end();
            });
        place[d] = repeated ? none : static_cast<std::uint32_t>(kept.size());
        if (!repeated) kept.push_back(deed);
    }
    for (Draft& draft : kept) {
        if (draft.mood.theme_of != none) draft.mood.theme_of = place[draft.mood.theme_of];
    }
    drafts = std::move(kept);
}

bool EventCoder::worth_recording(const Tree& tree, const Participants& participants,
                                 const Draft& draft) const {
    const Event& event = draft.event;
    const Pattern& pattern = lexicon_.patterns()[draft.match.pattern];
    const PatternOptions& options = pattern.options;
    const auto particular = [&](const std::vector<std::uint32_t>& mentions) {
        return std::any_of(mentions.begin(), mentions.end(),
                           [&](std::uint32_t m) { return participants.is_particular(m); });
    };
    const bool source = particular(event.sources);
    const bool target = particular(event.targets);
    // In violence a side that is only of a kind ("militants") is somebody all the same.
    const CameoCode* code = ontology_.find(event.cameo.empty() ? pattern.code : event.cameo);
    const bool violent = code != nullptr && code->quad == 4;
    const auto somebody = [&](const std::vector<std::uint32_t>& mentions) {
        return std::any_of(mentions.begin(), mentions.end(),
                           [&](std::uint32_t m) { return participants.is_actor(m); });
    };
    const bool two_sided = source && target;
    const bool two_sided_violence =
        violent && (source || target) && somebody(event.sources) && somebody(event.targets);
    if (options.both && !two_sided && !two_sided_violence) return false;
    if (options.source && !source) return false;
    if (source || target) return true;
    // Of people of no country ("the tourists killed time") only what is done by some to others, or
    // counted, is more than an anecdote; but a protest needs nobody else.
    if (!event.sources.empty() && (!event.targets.empty() || pattern.code.substr(0, 2) == "14"))
        return true;
    const auto count =
        options.count ? options.count : counts_.kind_of_deed(tree.lemma(draft.match.trigger));
    return count && !event.targets.empty() &&
           std::any_of(draft.match.targets.begin(), draft.match.targets.end(),
                       [&](std::uint32_t t) { return !counts_.read(tree, t, *count).empty(); });
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
