#include "name_score.h"

#include <algorithm>
#include <optional>

#include "base/strings.h"
#include "names/pieces.h"

namespace entente::eval {
namespace {

/// The begin_ tag of a label's kind.
NameTag kind_of(NameTag tag) {
    switch (tag) {
        case NameTag::inside_person:
            return NameTag::begin_person;
        case NameTag::inside_organisation:
            return NameTag::begin_organisation;
        case NameTag::inside_place:
            return NameTag::begin_place;
        case NameTag::inside_other:
            return NameTag::begin_other;
        default:
            return tag;
    }
}

NameTag kind_of(EntityType type) {
    switch (type) {
        case EntityType::person:
            return NameTag::begin_person;
        case EntityType::organisation:
        case EntityType::group:
            return NameTag::begin_organisation;
        case EntityType::state:
        case EntityType::place:
            return NameTag::begin_place;
        default:
            return NameTag::outside;
    }
}

Score* part_of(NameScores& scores, NameTag kind) {
    switch (kind) {
        case NameTag::begin_person:
            return &scores.person;
        case NameTag::begin_organisation:
            return &scores.organisation;
        case NameTag::begin_place:
            return &scores.place;
        default:
            return nullptr;
    }
}

/// Without what overlaps a longer name; in the order of the words.
std::vector<Name> longest_of(std::vector<Name> names) {
    std::stable_sort(names.begin(), names.end(), [](const Name& a, const Name& b) {
        return a.last - a.first > b.last - b.first;
    });
    std::vector<Name> kept;
    for (const Name& name : names) {
        const bool free = std::none_of(kept.begin(), kept.end(), [&](const Name& other) {
            return name.first < other.last && other.first < name.last;
        });
        if (free) kept.push_back(name);
    }
    std::sort(kept.begin(), kept.end(),
              [](const Name& a, const Name& b) { return a.first < b.first; });
    return kept;
}

class LabelReader {
  public:
    explicit LabelReader(std::string name) { document_.article.source = std::move(name); }

    std::optional<Error> line(std::string_view text) {
        ++line_;
        const std::vector<std::string_view> fields = split(text, '\t');
        if (text.empty()) {
            end_sentence();
        } else if (fields.size() == 2 || fields.size() == 5) {
            const std::size_t form = fields.size() == 2 ? 0 : 1;
            word(fields[form], fields[form + 1]);
        } else if (text.front() != '#') {
            return Error{"a line has neither two fields nor five", document_.article.source, line_};
        }
        return std::nullopt;
    }

    Document take() && {
        end_sentence();
        Article& article = document_.article;
        if (!article.text.empty())
            article.blocks.push_back(
                {{0, static_cast<std::uint32_t>(article.text.size())}, BlockKind::body});
        return std::move(document_);
    }

  private:
    void word(std::string_view form, std::string_view label) {
        std::string& text = document_.article.text;
        Token token;
        token.span.begin = static_cast<std::uint32_t>(text.size());
        text += form;
        token.span.end = static_cast<std::uint32_t>(text.size());
        token.name = parse_name_tag(label);
        text += ' ';
        document_.tokens.push_back(std::move(token));
    }

    void end_sentence() {
        const auto last = static_cast<std::uint32_t>(document_.tokens.size());
        if (first_ == last) return;
        const Span span = cover(document_.tokens[first_].span, document_.tokens[last - 1].span);
        document_.sentences.push_back({span, first_, last, BlockKind::body});
        document_.article.text.back() = '\n';
        first_ = last;
    }

    Document document_;
    std::uint32_t line_ = 0;
    std::uint32_t first_ = 0;  ///< of the sentence under way
};

}  // namespace

std::vector<Name> labelled_names(const Document& document) {
    std::vector<Name> names;
    for (const Sentence& sentence : document.sentences) {
        NameTag open = NameTag::outside;
        for (std::uint32_t t = sentence.first; t < sentence.last; ++t) {
            const NameTag tag = document.tokens[t].name;
            const NameTag kind = kind_of(tag);
            const bool goes_on = tag != kind && kind == open;
            if (goes_on) names.back().last = t + 1;
            if (!goes_on && kind != NameTag::outside) names.push_back({t, t + 1, kind});
            open = kind;
        }
    }
    return names;
}

std::vector<Name> mentioned_names(const Document& document, const NameKnowledge& knowledge) {
    std::vector<Name> names;
    for (const Mention& mention : document.mentions) {
        if (mention.kind != MentionKind::name) continue;
        const NameTag kind = kind_of(mention.type);
        const MentionParts parts = take_apart(document, mention, knowledge);
        if (kind != NameTag::outside && parts.has_name())
            names.push_back({parts.name_first, parts.name_last, kind});
    }
    for (const Place& place : document.places)
        names.push_back({place.first, place.last, NameTag::begin_place});
    return longest_of(std::move(names));
}

Score NameScores::all() const {
    Score sum;
    for (const Score* part : {&person, &organisation, &place}) {
        sum.gold += part->gold;
        sum.system += part->system;
        sum.correct += part->correct;
    }
    return sum;
}

NameScores name_scores(const std::vector<Name>& gold, const std::vector<Name>& system) {
    NameScores scores;
    for (const Name& name : gold) {
        if (Score* part = part_of(scores, name.kind)) ++part->gold;
    }
    for (const Name& name : system) {
        Score* part = part_of(scores, name.kind);
        if (part == nullptr) continue;
        ++part->system;
        if (std::find(gold.begin(), gold.end(), name) != gold.end()) ++part->correct;
    }
    return scores;
}

Result<Document> read_labelled(std::string_view bytes, std::string name) {
    LabelReader reader(std::move(name));
    for (const std::string_view line : split(bytes, '\n')) {
        if (auto error = reader.line(line)) return *std::move(error);
    }
    return std::move(reader).take();
}

}  // namespace entente::eval
