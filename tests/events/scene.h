// Scenes for the tests of the events room: sentences with their trees (support/report_builder.h)
// and, on top, the actors, times, places and quotes that earlier rooms would have found.
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include <gtest/gtest.h>

#include "document/document.h"
#include "support/report_builder.h"

namespace entente::events_test {

/// Knowledge of a room as the project ships it, loaded once.
template <typename Knowledge>
const Knowledge& shipped() {
    static const Knowledge the_knowledge = [] {
        auto loaded = Knowledge::load(ENTENTE_SOURCE_DATA_DIR);
        EXPECT_TRUE(loaded) << loaded.error().message();
        return std::move(*loaded);
    }();
    return the_knowledge;
}

struct Range {
    std::uint32_t first = none;  ///< tokens, [first, last)
    std::uint32_t last = none;
};

/// The n-th place (from 0) where these words stand.
inline Range find_words(const Document& document, std::string_view words, int n = 0) {
    const auto wanted = split_words(words);
    for (std::uint32_t t = 0; t + wanted.size() <= document.tokens.size(); ++t) {
        bool same = true;
        for (std::uint32_t i = 0; i < wanted.size(); ++i)
            same = same && document.form(t + i) == wanted[i];
        if (same && n-- == 0) return {t, t + static_cast<std::uint32_t>(wanted.size())};
    }
    ADD_FAILURE() << "no words \"" << words << "\"";
    return {0, 1};
}

inline std::uint32_t token_of(const Document& document, std::string_view word, int n = 0) {
    return find_words(document, word, n).first;
}

class Scene {
  public:
    explicit Scene(std::string_view notation, std::string_view date = "2014-05-08")
        : document_(testing::ReportBuilder::build(notation, date)) {
        for (Token& token : document_.tokens) {
            const bool helps = token.deprel == Deprel::aux || token.deprel == Deprel::aux_pass ||
                               token.deprel == Deprel::cop;
            if (helps) token.upos = Upos::aux;
            if (token.xpos == Xpos::wdt || token.xpos == Xpos::wp) token.upos = Upos::pron;
        }
    }

    /// These words are a mention of an actor with this code; "" for somebody without one.
    Scene& actor(std::string_view words, std::string_view code, EntityType type = EntityType::state,
                 int n = 0) {
        const auto entity = static_cast<std::uint32_t>(document_.entities.size());
        document_.entities.push_back({std::string(words), type, {}, {}});
        const auto index = static_cast<std::uint32_t>(document_.actors.size());
        Actor actor;
        actor.id = words;
        actor.name = words;
        actor.code = code;
        actor.country = code.substr(0, 3);
        actor.kind = type == EntityType::state ? ActorKind::state : ActorKind::organ;
        document_.actors.push_back(actor);
        add_mention(words, type, entity, n).actors = {index};
        return *this;
    }
    /// People of a kind and of no country: "soldiers".
    Scene& people(std::string_view words, std::string_view code) {
        actor(words, code, EntityType::group);
        document_.actors.back().id = ":" + std::string(words);
        document_.actors.back().country.clear();
        document_.mentions.back().kind = MentionKind::nominal;
        return *this;
    }
    Scene& group(std::string_view words, std::string_view code, int n = 0) {
        return actor(words, code, EntityType::group, n);
    }
    Scene& person(std::string_view words, std::string_view code, int n = 0) {
        return actor(words, code, EntityType::person, n);
    }
    /// A pronoun or description of somebody named before.
    Scene& same(std::string_view words, std::string_view antecedent, int n = 0) {
        const Mention* named = testing::mention_of(document_, antecedent);
        if (named == nullptr) ADD_FAILURE() << "no mention \"" << antecedent << "\"";
        const auto actors = named->actors;
        const bool pronoun = document_.tokens[token_of(document_, words, n)].upos == Upos::pron;
        Mention& mention =
            add_mention(words, pronoun ? EntityType::unknown : named->type, named->entity, n);
        if (pronoun) mention.kind = MentionKind::pronoun;
        mention.actors = actors;
        return *this;
    }
    Scene& time(std::string_view words, std::string_view begin, std::string_view end,
                TimeRelation relation = TimeRelation::at) {
        TimeExpression time;
        place_words(words, time);
        time.relation = relation;
        time.interval = {parse_iso_date(begin), parse_iso_date(end),
                         begin == end ? Grain::day : Grain::range, TimeBasis::publication};
        document_.times.push_back(time);
        return *this;
    }
    Scene& day(std::string_view words, std::string_view date) { return time(words, date, date); }
    Scene& place(std::string_view words, std::string_view kind = "city") {
        Place place;
        place_words(words, place);
        place.name = words;
        place.kind = kind;
        document_.places.push_back(place);
        return *this;
    }
    /// The words, which are a mention too, are a place of that country.
    Scene& place_of(std::string_view words, std::string_view country) {
        place(words);
        document_.places.back().country = country;
        for (std::uint32_t m = 0; m < document_.mentions.size(); ++m) {
            if (document_.words(document_.mentions[m].span) == words)
                document_.places.back().mention = m;
        }
        return *this;
    }
    /// From one token to another, marks included; the speaker is a mention, the cue a verb.
    Scene& quote(std::string_view open, std::string_view close, std::string_view speaker,
                 std::string_view cue) {
        Quote quote;
        quote.span = cover(document_.tokens[token_of(document_, open)].span,
                           document_.tokens[token_of(document_, close)].span);
        for (std::uint32_t m = 0; m < document_.mentions.size(); ++m) {
            if (document_.words(document_.mentions[m].span) == speaker) quote.speaker = m;
        }
        quote.cue = token_of(document_, cue);
        document_.quotes.push_back(quote);
        return *this;
    }

    Document& document() { return document_; }
    operator const Document&() const { return document_; }

  private:
    template <typename Expression>
    Range place_words(std::string_view words, Expression& expression, int n = 0) {
        const Range range = find_words(document_, words, n);
        expression.first = range.first;
        expression.last = range.last;
        expression.span =
            cover(document_.tokens[range.first].span, document_.tokens[range.last - 1].span);
        while (document_.sentences[expression.sentence].last <= range.first)
            ++expression.sentence;
        return range;
    }

    Mention& add_mention(std::string_view words, EntityType type, std::uint32_t entity, int n) {
        Mention mention;
        const Range range = place_words(words, mention, n);
        mention.head = range.first;
        for (std::uint32_t t = range.first; t < range.last; ++t) {
            const std::uint32_t up = document_.tokens[t].head;
            if (up == none || up < range.first || up >= range.last) mention.head = t;
        }
        mention.type = type;
        mention.entity = entity;
        mention.plural = document_.tokens[mention.head].xpos == Xpos::nns;
        document_.entities[entity].mentions.push_back(
            static_cast<std::uint32_t>(document_.mentions.size()));
        document_.mentions.push_back(mention);
        return document_.mentions.back();
    }

    Document document_;
};

/// Mentions as their words, joined by commas; "-" for nobody.
inline std::string named(const Document& document, const std::vector<std::uint32_t>& mentions) {
    std::vector<std::string> words;
    for (const std::uint32_t m : mentions)
        words.emplace_back(document.words(document.mentions[m].span));
    return words.empty() ? "-" : join(words, ", ");
}

}  // namespace entente::events_test
