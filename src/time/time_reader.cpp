#include "time/time_reader.h"

#include <algorithm>

#include "time/grammar.h"
#include "time/resolver.h"
#include "time/tense.h"

namespace entente {
namespace {

using namespace timex;

std::vector<bool> tokens_in_persons(const Document& document) {
    std::vector<bool> in_person(document.tokens.size(), false);
    for (const Mention& mention : document.mentions) {
        if (mention.kind != MentionKind::name || mention.type != EntityType::person) continue;
        const std::size_t last = std::min<std::size_t>(mention.last, in_person.size());
        for (std::size_t t = mention.first; t < last; ++t)
            in_person[t] = true;
    }
    return in_person;
}

// Whether an empty line stands between two sentences: a new paragraph.
bool paragraph_between(const Document& document, const Sentence& a, const Sentence& b) {
    if (a.block != b.block || a.span.end > b.span.begin) return true;
    const std::string_view gap = document.words({a.span.end, b.span.begin});
    return std::count(gap.begin(), gap.end(), '\n') >= 2;
}

std::optional<TimeRelation> relation_named(std::string_view name) {
    for (const TimeRelation relation :
         {TimeRelation::since, TimeRelation::until, TimeRelation::by, TimeRelation::before,
          TimeRelation::after, TimeRelation::for_}) {
        if (to_string(relation) == name) return relation;
    }
    return {};
}

// How the words before bound the expression: "since May 2", "by the end of 2014". A time within a
// noun phrase ("since the May 2 raid") only names the noun.
TimeRelation relation_of(const Line& line, const Expression& expression, TimexType type) {
    const Phrase& phrase = expression.from;
    if (phrase.kind == PhraseKind::offset && phrase.anchor == Anchor::following &&
        !expression.base) {
        return phrase.direction < 0 ? TimeRelation::before : TimeRelation::after;
    }
    std::int64_t before = static_cast<std::int64_t>(expression.first) - 1;
    if (line.word(before, "the")) --before;
    if (type == TimexType::duration && line.word(before, "within")) return TimeRelation::by;
    const Sense* relation = line.sense(before, WordClass::relation);
    if (relation == nullptr) return TimeRelation::at;
    const TimeRelation named = relation_named(relation->value).value_or(TimeRelation::at);
    // A length may last ("for") or be waited for ("after"); it has no beginning and no end.
    const bool is_length = type == TimexType::duration;
    if (is_length && named != TimeRelation::for_ && named != TimeRelation::after) {
        return TimeRelation::at;
    }
    if (!is_length && named == TimeRelation::for_) return TimeRelation::at;
    const bool names_noun = before + 1 != expression.first &&
                            line.at(expression.last).shape == Lexeme::Shape::letters &&
                            !line.is(expression.last, WordClass::preposition) &&
                            !line.is(expression.last, WordClass::range_join);
    return names_noun ? TimeRelation::at : named;
}

/// What a report has told of so far. A day that is told of is leant on by the next paragraph too ("The
/// next day, ..."); the day on which something was said, and a year, only in their own.
class Narrative {
  public:
    void new_paragraph() {
        year_.reset();
        if (said_ || (told_ && told_->grain != Grain::day)) told_.reset();
        said_ = false;
    }

    /// `said`: the time is that of somebody's saying (tense.h).
    void hear(const Expression& expression, const Reading& reading, const Context& context,
              bool said) {
        if (!reading.interval.begin || !reading.interval.end) return;
        if (reading.type == TimexType::duration) return;
        if (said && told_ && !said_) return;
        told_ = reading.interval;
        said_ = said;
        const Phrase& phrase = expression.from;
        if (phrase.kind != PhraseKind::calendar || expression.to) return;
        const bool tells_year = phrase.year && !phrase.last_year && phrase.holiday == nullptr;
        if (!tells_year && !phrase.shift) return;
        // Only a year that is not the report's own changes how the months behind it read.
        year_.reset();
        const bool own =
            context.published && reading.interval.begin->year == context.published->year;
        if (tells_year && !own) year_ = reading.interval.begin->year;
    }

    const std::optional<Interval>& told() const { return told_; }
    std::optional<int> year() const { return year_; }

  private:
    std::optional<Interval> told_;
    std::optional<int> year_;
    bool said_ = false;
};

class SentenceReader {
  public:
    SentenceReader(const Line& line, std::uint32_t sentence, Narrative& narrative,
                   std::vector<TimeExpression>& out)
        : line_(line), sentence_(sentence), narrative_(narrative), out_(out) {}

    void read() {
        const std::vector<Expression> expressions = read_expressions(line_);
        for (std::size_t e = 0; e < expressions.size(); ++e) {
            const Expression& expression = expressions[e];
            Context context = context_of(expression);
            if (expression.counts_from != none) {
                const Expression& next = expressions[expression.counts_from];
                context.following = resolve(next, context_of(next)).interval;
            }
            if (expression.base) {
                const Expression base{*expression.base, {}, expression.first, expression.last};
                context.following = resolve(base, context_of(base)).interval;
            }
            const Reading reading = resolve(expression, context);
            narrative_.hear(expression, reading, context, dates_saying(line_, expression.first));
            write(expression, reading);
        }
    }

  private:
    Context context_of(const Expression& expression) const {
        Context context;
        context.published = line_.document.article.published.date;
        context.future = tells_of_future(line_, expression.first, expression.last);
        context.narrative = narrative_.told();
        if (!context.future) context.narrative_year = narrative_.year();
        return context;
    }

    void write(const Expression& expression, const Reading& reading) {
        const Lexeme& first = line_.at(expression.first);
        const Lexeme& last = line_.at(static_cast<std::int64_t>(expression.last) - 1);
        TimeExpression time;
        time.span = {first.span.begin, last.span.end};
        time.sentence = sentence_;
        time.first = first.token;
        time.last = last.token + 1;
        time.type = reading.type;
        time.value = reading.value;
        time.relation = relation_of(line_, expression, reading.type);
        time.interval = reading.interval;
        out_.push_back(std::move(time));
    }

    const Line& line_;
    std::uint32_t sentence_;
    Narrative& narrative_;
    std::vector<TimeExpression>& out_;
};

}  // namespace

TimeReader::TimeReader(std::shared_ptr<const timex::Vocabulary> vocabulary)
    : vocabulary_(std::move(vocabulary)) {}

Result<TimeReader> TimeReader::load(const std::filesystem::path& data_dir) {
    Result<Vocabulary> vocabulary = Vocabulary::load(data_dir);
    if (!vocabulary) return vocabulary.error();
    return TimeReader(std::make_shared<const Vocabulary>(*std::move(vocabulary)));
}

void TimeReader::read(Document& document) const {
    document.times.clear();
    const std::vector<bool> in_person = tokens_in_persons(document);
    std::vector<Lexeme> lexemes;
    Narrative narrative;
    for (std::uint32_t s = 0; s < document.sentences.size(); ++s) {
        const Sentence& sentence = document.sentences[s];
        if (s > 0 && paragraph_between(document, document.sentences[s - 1], sentence)) {
            narrative.new_paragraph();
        }
        cut(document, sentence, in_person, *vocabulary_, lexemes);
        const Line line{document, *vocabulary_, lexemes};
        SentenceReader(line, s, narrative, document.times).read();
    }
}

}  // namespace entente
