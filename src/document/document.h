// The central value: an Article and the layers of annotation over its bytes.
//
// Each layer is written once, by one stage, and is read-only for the stages after it. Layers refer
// to each other by index, and to the words by Span into article.text, so a Document may be moved
// and copied freely.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "document/article.h"
#include "document/event.h"
#include "document/mention.h"
#include "document/place.h"
#include "document/syntax.h"
#include "document/time.h"

namespace entente {

struct Document {
    Article article;

    // text room: spans; syntax room: tags, lemmas, trees
    std::vector<Sentence> sentences;
    std::vector<Token> tokens;

    // names room
    std::vector<Mention> mentions;  ///< in order of their heads
    std::vector<Entity> entities;
    std::vector<Quote> quotes;

    // actors room (which also fills Mention::actors)
    std::vector<Actor> actors;

    std::vector<TimeExpression> times;  ///< time room
    std::vector<Place> places;          ///< place room
    std::optional<Place> dateline;      ///< place room: where Article::dateline_place is
    std::vector<Event> events;          ///< events room

    std::string_view words(Span span) const { return span.in(article.text); }
    std::string_view form(std::uint32_t token) const { return words(tokens[token].span); }
    const Sentence& sentence_of(std::uint32_t token) const;
};

}  // namespace entente
