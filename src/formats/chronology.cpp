#include "formats/chronology.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include <fmt/format.h>

#include "formats/text_page.h"
#include "record/wording.h"

namespace entente {
namespace {

constexpr std::size_t margin = 2;
constexpr std::size_t hang = 16;  // where the words of an entry stand

using ById = std::unordered_map<std::string_view, const EventRow*>;

ById by_id(const std::vector<EventRow>& events) {
    ById index;
    for (const EventRow& event : events)
        index.emplace(event.id, &event);
    return index;
}

std::string_view weekday_name(Date date) {
    constexpr std::array<std::string_view, 7> names{"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                    "Friday", "Saturday", "Sunday"};
    return names[static_cast<std::size_t>(weekday(date))];
}

std::string day_and_weekday(Date day) {
    return fmt::format("{} {}", to_iso(day), weekday_name(day));
}

// Where an incident stands in the chronology: by its first day, the more exact before the less;
// what a report tells without a time stands at that report's day.
struct Entry {
    const Incident* incident = nullptr;
    std::optional<Date> day;  ///< to sort by
    int vagueness = 0;        ///< 0 a day, then open or longer times, 4 no time at all
    std::string heading;
    std::string_view source;  ///< the first telling's report, and its sentence there
    std::uint32_t sentence = 0;
};

Entry entry_of(const Incident& incident, const ById& index) {
    Entry entry;
    entry.incident = &incident;
    const Interval& date = incident.date;
    std::optional<Date> published;
    for (const std::string& id : incident.tellings) {
        const auto event = index.find(id);
        if (event == index.end()) continue;
        const EventRow& row = *event->second;
        if (!entry.source.empty() &&
            std::tie(row.article.source, row.sentence) >= std::tie(entry.source, entry.sentence)) {
            continue;
        }
        entry.source = row.article.source;
        entry.sentence = row.sentence;
        published = row.article.published.date;
    }
    if (date.begin && date.begin == date.end) {
        entry.day = date.begin;
        entry.heading = day_and_weekday(*date.begin);
    } else if (date.begin) {
        entry.day = date.begin;
        entry.vagueness = date.end ? 2 : 1;
        entry.heading = date.end ? fmt::format("{} to {}", to_iso(*date.begin), to_iso(*date.end))
                                 : fmt::format("Since {}", day_and_weekday(*date.begin));
    } else if (date.end) {
        entry.day = date.end;
        entry.vagueness = 3;
        const bool reported = date.basis == TimeBasis::reported;
        entry.heading = (reported ? "Reported on " : "Until ") + day_and_weekday(*date.end);
    } else {
        entry.day = published;
        entry.vagueness = 4;
        entry.heading = published ? "No date told, reported on " + day_and_weekday(*published)
                                  : "No date known";
    }
    return entry;
}

bool earlier(const Entry& a, const Entry& b) {
    const auto key = [](const Entry& e) {
        return std::tuple(!e.day, e.day, e.vagueness, std::string_view(e.heading), e.source,
                          e.sentence, std::string_view(e.incident->id));
    };
    return key(a) < key(b);
}

std::string or_somebody(std::string names) {
    return names.empty() ? "?" : std::move(names);
}

std::string who(std::string sources, std::string targets, bool reciprocal) {
    if (reciprocal && !sources.empty() && sources == targets) return sources;
    if (targets.empty()) return or_somebody(std::move(sources));
    return fmt::format("{} {} {}", or_somebody(std::move(sources)), reciprocal ? "↔" : "→",
                       targets);
}

std::string code_and_name(std::string_view cameo, const CodeNames& names) {
    const std::string_view name = names(cameo);
    return name.empty() ? std::string(cameo) : fmt::format("{} {}", cameo, name);
}

std::string place_of(const std::optional<PlaceRow>& place) {
    if (!place) return {};
    if (place->kind == "country" || place->country.empty()) return place->name;
    return fmt::format("{}, {}", place->name, place->country);
}

std::string setting_of(const std::optional<PlaceRow>& place, const std::vector<Count>& counts) {
    std::vector<std::string> parts;
    if (place) parts.push_back(place_of(place));
    for (const Count& count : counts)
        parts.push_back(fmt::format("{}: {}", to_string(count.kind), written(count)));
    return fmt::format("{}", fmt::join(parts, " · "));
}

std::string source_file(const EventRow& event) {
    const std::string& source = event.article.source;
    if (source.empty() || source == "-") return event.article.id;
    return source.substr(source.rfind('/') + 1);
}

std::string words_of(const EventRow& event) {
    // A whole sentence reads best; of a long one the clause is enough.
    constexpr std::size_t longest = 240;
    const bool short_enough = !event.sentence_text.empty() && event.sentence_text.size() <= longest;
    const std::string& text = short_enough                ? event.sentence_text
                              : event.clause_text.empty() ? event.quote
                                                          : event.clause_text;
    if (text.empty()) return fmt::format("({})", source_file(event));
    return fmt::format("\"{}\" ({})", text, source_file(event));
}

Ink ink_of(EventStatus status, int quad) {
    if (!took_place(status)) return Ink::faint;
    return quad >= 3 ? Ink::bad : Ink::good;
}

std::string plural(std::size_t count, std::string_view noun) {
    return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

// "Islamabad denies": who answers, and how.
std::string answer_line(const EventRow& answer) {
    const std::string names = names_of(answer.speakers.empty() ? answer.sources : answer.speakers);
    const std::string_view verb = answer.stance ? to_string(*answer.stance) : "answers";
    return fmt::format("↳ {} {}: {}", or_somebody(names), verb, words_of(answer));
}

void print_answers(const std::vector<std::string>& answered, const Record& record,
                   const ById& index, TextPage& page) {
    for (const std::string& id : answered) {
        auto at = std::lower_bound(
            record.answers.begin(), record.answers.end(), id,
            [](const Answer& answer, const std::string& key) { return answer.answered < key; });
        for (; at != record.answers.end() && at->answered == id; ++at) {
            const auto event = index.find(at->answering);
            if (event == index.end()) continue;
            page.paragraph(hang, hang + margin, answer_line(*event->second));
        }
    }
}

// The answers sorted by what they answer, for print_answers().
Record sorted_by_answered(const Record& record) {
    Record copy{{}, {}, record.answers};
    std::sort(copy.answers.begin(), copy.answers.end(), [](const Answer& a, const Answer& b) {
        return std::tie(a.answered, a.answering) < std::tie(b.answered, b.answering);
    });
    return copy;
}

void print_differences(const Incident& incident, TextPage& page) {
    std::string line;
    std::string field;
    for (const Difference& difference : incident.differences) {
        if (difference.field == "source" || difference.field == "target") continue;
        const bool same = difference.field == field;
        line +=
            same ? " / " : (line.empty() ? "told differently: " : "; ") + difference.field + " ";
        line += fmt::format("{} ({})", difference.value, difference.tellings.size());
        field = difference.field;
    }
    if (!line.empty()) page.paragraph(hang, hang, line, Ink::faint);
}

// Who printed it, where that is more than its texts.
void print_outlets(const Incident& incident, TextPage& page) {
    constexpr std::size_t named = 8;
    const std::vector<std::string>& outlets = incident.outlets;
    if (outlets.size() < 2 || outlets.size() <= incident.independent) return;
    const auto last =
        outlets.begin() + static_cast<std::ptrdiff_t>(std::min(named, outlets.size()));
    std::string line = fmt::format("{}, {}: {}", plural(outlets.size(), "outlet"),
                                   plural(incident.independent, "independent text"),
                                   fmt::join(outlets.begin(), last, ", "));
    if (outlets.size() > named) line += fmt::format(" and {} more", outlets.size() - named);
    page.paragraph(hang, hang, line, Ink::faint);
}

// "  happened  A → B  112 Accuse": the first line of an entry.
void print_title(EventStatus status, std::string_view said, int quad, const std::string& title,
                 TextPage& page) {
    page.entry(margin, hang, said, title, ink_of(status, quad));
}

// What only a party says of another is no happening: "alleged".
std::string_view status_word(const Incident& incident, const ById& index) {
    if (!took_place(incident.status)) return to_string(incident.status);
    for (const std::string& id : incident.tellings) {
        const auto event = index.find(id);
        if (event == index.end()) continue;
        const EventRow& row = *event->second;
        if (row.speakers.empty() || row.stance != Stance::accuses)
            return to_string(incident.status);
    }
    return "alleged";
}

void print_incident(const Incident& incident, const Record& record, const ById& index,
                    const CodeNames& names, TextPage& page) {
    std::string title = fmt::format(
        "{}: {}", who(names_of(incident.sources), names_of(incident.targets), incident.reciprocal),
        code_and_name(incident.cameo, names));
    if (incident.tellings.size() > 1) {
        title += fmt::format(" ({} in {})", plural(incident.tellings.size(), "telling"),
                             plural(incident.articles.size(), "report"));
    }
    print_title(incident.status, status_word(incident, index), incident.quad, title, page);
    print_outlets(incident, page);
    const std::string setting = setting_of(incident.place, incident.counts);
    if (!setting.empty()) page.paragraph(hang, hang, setting);
    std::vector<std::string> printed;
    for (const std::string& id : incident.tellings) {
        const auto event = index.find(id);
        if (event == index.end()) continue;
        std::string words = words_of(*event->second);
        if (event->second->background) words += " - told as background";
        // one sentence may tell of it twice
        if (std::find(printed.begin(), printed.end(), words) != printed.end()) continue;
        page.paragraph(hang, hang, words);
        printed.push_back(std::move(words));
    }
    print_differences(incident, page);
    print_answers(incident.tellings, record, index, page);
}

std::string claim_title(const EventRow& event, const CodeNames& names) {
    const std::string_view stance = event.stance ? to_string(*event.stance) : "says";
    std::string title = fmt::format("{} {}", or_somebody(names_of(event.speakers)), stance);
    if (event.addressee) title += fmt::format(" to {}", event.addressee->actor.name);
    return title +
           fmt::format(": {}, {}",
                       who(names_of(event.sources), names_of(event.targets), event.reciprocal),
                       code_and_name(event.cameo, names));
}

std::string day_said(const EventRow& event) {
    if (event.article.published.date) return to_iso(*event.article.published.date);
    return event.date.begin ? to_iso(*event.date.begin) : std::string("no date");
}

}  // namespace

std::string chronology(const Record& record, const CodeNames& names, const TextStyle& style) {
    const ById index = by_id(record.events);
    const Record answers = sorted_by_answered(record);
    std::vector<Entry> entries;
    for (const Incident& incident : record.incidents)
        entries.push_back(entry_of(incident, index));
    std::sort(entries.begin(), entries.end(), earlier);
    TextPage page(style);
    std::string_view last;
    for (const Entry& entry : entries) {
        if (entry.heading != last) {
            if (!last.empty()) page.blank();
            page.paragraph(0, 0, entry.heading, Ink::heading);
            last = entry.heading;
        }
        print_incident(*entry.incident, answers, index, names, page);
    }
    return page.take();
}

std::string claims_text(const Record& record, const CodeNames& names, const TextStyle& style) {
    const ById index = by_id(record.events);
    const Record answers = sorted_by_answered(record);
    TextPage page(style);
    for (const Claim& claim : claims_of(record.events, record.answers)) {
        const EventRow& event = claim.telling;
        page.entry(0, hang, day_said(event), claim_title(event, names), Ink::heading);
        page.paragraph(hang, hang, words_of(event));
        print_answers({event.id}, answers, index, page);
    }
    return page.take();
}

std::string positions_text(std::span<const Position> positions, const CodeNames& names,
                           const TextStyle& style) {
    TextPage page(style);
    for (const Position& position : positions) {
        const EventRow& matter = position.matter;
        const std::string title = fmt::format(
            "{} {} {}: {}", or_somebody(names_of(position.holders)), to_string(position.kind),
            or_somebody(names_of(position.towards)), code_and_name(matter.cameo, names));
        page.entry(0, hang, day_said(matter), title, Ink::heading);
        page.paragraph(hang, hang, words_of(matter));
    }
    return page.take();
}

std::string stances_text(std::span<const IssueStance> stances, const TextStyle& style) {
    TextPage page(style);
    for (const IssueStance& stance : stances) {
        const EventRow& matter = stance.matter;
        page.entry(0, hang, day_said(matter),
                   fmt::format("{} {} {}", or_somebody(names_of(stance.holders)),
                               to_string(stance.side), stance.issue),
                   Ink::heading);
        page.paragraph(hang, hang, words_of(matter));
    }
    return page.take();
}

std::string commitments_text(std::span<const Commitment> commitments, const CodeNames& names,
                             const TextStyle& style) {
    TextPage page(style);
    for (const Commitment& commitment : commitments) {
        const EventRow& event = commitment.undertaking;
        std::string title = fmt::format(
            "{}: {}", who(names_of(event.sources), names_of(event.targets), event.reciprocal),
            code_and_name(event.cameo, names));
        title +=
            commitment.due ? fmt::format(", due {}", to_iso(*commitment.due)) : ", no day named";
        if (event.stated_condition) title += ", on a condition";
        const bool late = commitment.state == CommitmentState::overdue ||
                          commitment.state == CommitmentState::broken;
        page.entry(0, hang, to_string(commitment.state), title, late ? Ink::bad : Ink::heading);
        page.paragraph(
            hang, hang,
            fmt::format("{} {}: {}", to_string(event.status), day_said(event), words_of(event)));
    }
    return page.take();
}

std::string relation_text(std::span<const RelationRow> rows, const Party& a, const Party& b,
                          Period period) {
    std::string out = fmt::format(
        "{} → {} / {} → {} / together; cooperation and conflict, in words "
        "and in deeds\n\n",
        a.text(), b.text(), b.text(), a.text());
    out += fmt::format("{:<11} {:>9} {:>9} {:>9} {:>9} {:>10} {:>6}\n", "period", "co words",
                       "co deeds", "con words", "con deeds", "Goldstein", "net");
    for (const RelationRow& row : rows) {
        out += fmt::format("{:<11}", period_name(row.begin, period));
        for (std::size_t quad = 0; quad < 4; ++quad) {
            const std::string cell =
                fmt::format("{}/{}/{}", row.forth[quad], row.back[quad], row.both[quad]);
            out += fmt::format(" {:>9}", cell);
        }
        out += fmt::format(" {:>10.1f} {:>6.2f}\n", row.goldstein, row.net_cooperation());
    }
    return out;
}

namespace {

// "NORMIL, soldier, read from "its soldiers""
void say_parties(TextPage& page, std::string_view label, const std::vector<Participant>& parties) {
    for (const Participant& party : parties) {
        const Actor& actor = party.actor;
        page.entry(
            0, hang, label,
            fmt::format("{}{}, read from \"{}\"", actor.code.empty() ? "no code" : actor.code,
                        actor.role.empty() ? "" : ", " + actor.role, party.words));
    }
}

std::string words_in_sentence(const EventRow& event, Span span) {
    if (span.empty() || !event.sentence_span.contains(span)) return {};
    const std::size_t begin = span.begin - event.sentence_span.begin;
    return event.sentence_text.substr(begin, span.end - span.begin);
}

}  // namespace

std::string explanation(const EventRow& event, const CodeNames& names, const TextStyle& style) {
    TextPage page(style);
    const auto say = [&](std::string_view label, const std::string& text) {
        if (!text.empty()) page.entry(0, hang, label, text);
    };
    say("event", event.id);
    say("report", fmt::format("{}, sentence {}, bytes {}-{}", source_file(event), event.sentence,
                              event.span.begin, event.span.end));
    say("sentence", event.sentence_text);
    say("trigger", fmt::format("\"{}\" matched {}", event.trigger_text, event.trigger_entry));
    say("who", who(names_of(event.sources), names_of(event.targets), event.reciprocal));
    say_parties(page, "source", event.sources);
    if (!event.reciprocal) say_parties(page, "target", event.targets);
    const std::string plover = event.plover + (event.mode.empty() ? "" : " ") + event.mode;
    say("what", fmt::format("{}{}{}; Goldstein {}", code_and_name(event.cameo, names),
                            plover.empty() ? "" : "; ", plover, event.goldstein));
    say("status", fmt::format("{}{}", to_string(event.status),
                              event.background ? ", told as background" : ""));
    say("said by", names_of(event.speakers));
    say("when", event.date_text.empty()
                    ? written(event.date)
                    : fmt::format("{} from \"{}\"", written(event.date), event.date_text));
    say("where", setting_of(event.place, event.counts));
    say("confidence", fmt::format("{:.2f}", event.confidence));
    for (const TraceStep& step : event.trace) {
        const std::string words = words_in_sentence(event, step.span);
        say("rule", fmt::format("{}{}{}", step.rule, words.empty() ? "" : ", by \"" + words + "\"",
                                step.effect.empty() ? "" : ": " + step.effect));
    }
    return page.take();
}

}  // namespace entente
