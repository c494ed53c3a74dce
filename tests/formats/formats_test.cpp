#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "base/strings.h"
#include "formats/chronology.h"
#include "formats/event_writer.h"
#include "formats/json.h"
#include "formats/rows.h"
#include "record/rows.h"

namespace entente {
namespace {

using namespace testing;
using nlohmann::json;

// A report of our own making: an air strike told with a count, and a planned meeting.
Report sample() {
    EventRow strike = Telling("e1", "doc-7")
                          .of("195", "ASSAULT", "aerial")
                          .by(us_forces)
                          .to(pak_soldiers)
                          .on("2011-11-26")
                          .at(abbottabad)
                          .counting(CountKind::killed, 24, "soldiers")
                          .scored(4, -10);
    strike.place->division = "Khyber Pakhtunkhwa";
    strike.contexts = {"military"};
    strike.sentence = 2;
    strike.span = {10, 40};
    strike.clause_text = "the aircraft fired\ton\ntwo posts";
    strike.trigger = {23, 28};
    strike.trigger_text = "fired";
    strike.trigger_entry = "19.lex:4 fire on";
    strike.confidence = 0.75;
    EventRow meeting = Telling("e2", "doc-7")
                           .of("036", "CONSULT")
                           .by(clinton)
                           .by(khar)
                           .to(clinton)
                           .to(khar)
                           .on("2012-07-08")
                           .reciprocal()
                           .as(EventStatus::planned)
                           .said_by(clinton, Stance::vows)
                           .scored(1, 4);
    Report report;
    report.article.id = "doc-7";
    report.article.source = "reports/gazette.txt";
    report.article.url = "https://gazette.example/7";
    report.article.outlet = "Our Gazette";
    report.article.published = {Date{2011, 11, 27}, DateBasis::metadata};
    for (EventRow* event : {&strike, &meeting}) {
        event->article = {
            "doc-7", report.article.source,   report.article.url, report.article.outlet,
            "",      report.article.published};
    }
    report.events = {strike, meeting};
    return report;
}

std::string written_as(EventFormat format, const Report& report) {
    WriterOptions options;
    options.names.set("195", "Employ aerial weapons");
    options.version = "0.1";
    const std::unique_ptr<EventWriter> writer = make_event_writer(format, options);
    std::string out;
    writer->begin(out);
    writer->add(report, out);
    writer->finish(out);
    return out;
}

// The fields of each line.
std::vector<std::vector<std::string>> table(const std::string& text) {
    std::vector<std::vector<std::string>> rows;
    for (const std::string_view line : split(text, '\n')) {
        if (line.empty()) continue;
        std::vector<std::string> fields;
        for (const std::string_view one : split(line, '\t'))
            fields.emplace_back(one);
        rows.push_back(std::move(fields));
    }
    return rows;
}

Report happened(Report report) {
    for (EventRow& event : report.events)
        event.status = EventStatus::happened;
    return report;
}

// ---- JSON

TEST(Json, WritesAnEventWithEveryKeyOfTheContract) {
    const json event = json::parse(to_json(sample().events[0]));
    EXPECT_EQ(event["doc"], "doc-7");
    EXPECT_EQ(event["sentence"], 2);
    EXPECT_EQ(event["span"], json::parse("[10, 40]"));
    EXPECT_EQ(event["source"][0]["name"], "US forces");
    EXPECT_EQ(event["source"][0]["code"], "USAMIL");
    EXPECT_EQ(event["source"][0]["country"], "USA");
    EXPECT_EQ(event["source"][0]["sector"], "MIL");
    EXPECT_EQ(event["source"][0]["span"], json::parse("[0, 0]"));
    EXPECT_EQ(event["target"][0]["code"], "PAKMIL");
    EXPECT_EQ(event["cameo"], "195");
    EXPECT_EQ(event["plover"], "ASSAULT");
    EXPECT_EQ(event["quad"], 4);
    EXPECT_EQ(event["goldstein"], -10);
    EXPECT_EQ(event["status"], "happened");
    EXPECT_EQ(event["speaker"], nullptr);
    EXPECT_EQ(event["date"]["begin"], "2011-11-26");
    EXPECT_EQ(event["date"]["end"], "2011-11-26");
    EXPECT_EQ(event["date"]["grain"], "day");
    EXPECT_EQ(event["date"]["basis"], "explicit");
    EXPECT_EQ(event["place"]["name"], "Abbottabad");
    EXPECT_EQ(event["place"]["country"], "PAK");
    EXPECT_EQ(event["place"]["lat"], 34.15);
    EXPECT_EQ(event["place"]["lon"], 73.21);
    EXPECT_EQ(event["counts"][0]["kind"], "killed");
    EXPECT_EQ(event["counts"][0]["low"], 24);
    EXPECT_EQ(event["counts"][0]["high"], 24);
    EXPECT_EQ(event["counts"][0]["of"], "soldiers");
    EXPECT_EQ(event["trigger"]["text"], "fired");
    EXPECT_EQ(event["trigger"]["span"], json::parse("[23, 28]"));
    EXPECT_EQ(event["trigger"]["entry"], "19.lex:4 fire on");
    EXPECT_EQ(event["confidence"], 0.75);
}

TEST(Json, WritesNullWhereNothingIsKnown) {
    const json event = json::parse(to_json(Telling("e").row()));
    EXPECT_EQ(event["source"], json::array());
    EXPECT_EQ(event["speaker"], nullptr);
    EXPECT_EQ(event["place"], nullptr);
    EXPECT_EQ(event["date"]["begin"], nullptr);
    EXPECT_EQ(event["counts"], json::array());
    EXPECT_EQ(event["published"], nullptr);
    EXPECT_EQ(json::parse(to_json(sample().events[1]))["speaker"]["name"], "Hillary Clinton");
}

// A refusal, a demand and a charge, each with what is refused, demanded and charged.
Report acts_with_contents() {
    const std::array<std::array<const char*, 3>, 8> rows{{{"refusal", "1222", ""},
                                                          {"aid", "072", "refusal"},
                                                          {"promise", "030", ""},
                                                          {"request", "026", "promise"},
                                                          {"talks", "046", "request"},
                                                          {"demand", "105", ""},
                                                          {"release", "0841", "demand"},
                                                          {"stray", "190", "gone"}}};
    Report report;
    for (const auto& [id, code, outer] : rows) {
        EventRow event = Telling(id).by(america);
        event.id = id;
        event.cameo = code;
        event.theme_of = outer;
        report.events.push_back(std::move(event));
    }
    return report;
}

TEST(Json, WhatIsPromisedOrRefusedStandsInsideThePromiseOrRefusal) {
    std::string seen;
    for (const std::string& line : event_lines(acts_with_contents().events)) {
        const json event = json::parse(line);
        seen += event["id"].get<std::string>() + "(";
        for (const json& inner : event["inner"])
            seen += inner["id"].get<std::string>() + " ";
        seen += ") ";
    }
    EXPECT_EQ(seen, "refusal(aid ) promise(request talks ) demand() release() stray() ");
}

TEST(Json, EventsThatClaimToBeInsideEachOtherAreNotLost) {
    Report report = acts_with_contents();
    report.events.resize(3);
    for (std::size_t i = 0; i < 3; ++i) {
        report.events[i].cameo = "030";
        report.events[i].theme_of = report.events[(i + 1) % 3].id;
    }
    std::string all;
    for (const std::string& line : event_lines(report.events))
        all += line;
    for (const EventRow& event : report.events)
        EXPECT_NE(all.find("\"id\":\"" + event.id + "\""), std::string::npos) << event.id;
}

TEST(Json, WritesBrokenUtf8WithoutFailing) {
    EventRow event = Telling("e").by(america);
    event.clause_text = "half a letter: \xC3";
    event.sources[0].actor.name = "\xFF\xFE";
    event.place = PlaceRow{};
    event.place->name = "\xE2\x82";
    EXPECT_EQ(json::parse(to_json(event))["text"], "half a letter: \xEF\xBF\xBD");
    Article article;
    article.text = "\x80\x81";
    EXPECT_TRUE(json::accept(article_json(article)));
    Document document;
    document.article = article;
    document.sentences.push_back({{0, 99}, 0, 0, BlockKind::body});
    EXPECT_TRUE(json::accept(annotation_json(document)));
}

TEST(Json, IsOneLineWhateverTheText) {
    EXPECT_EQ(to_json(sample().events[0]).find_first_of("\n\r\t"), std::string::npos);
}

TEST(Json, WritesAnArticleWithoutItsFurniture) {
    Article article;
    article.headline = "Ties mend";
    article.text = "Ties mend\nShare this\nThe two sides met.";
    article.blocks = {{{0, 9}, BlockKind::headline},
                      {{10, 20}, BlockKind::furniture},
                      {{21, 39}, BlockKind::body}};
    article.published = {Date{2012, 7, 8}, DateBasis::byline};
    const json out = json::parse(article_json(article));
    EXPECT_EQ(out["headline"], "Ties mend");
    EXPECT_EQ(out["date"], "2012-07-08");
    EXPECT_EQ(out["date_basis"], "byline");
    EXPECT_EQ(out["text"], "The two sides met.");
    EXPECT_EQ(out["blocks"][1]["kind"], "furniture");
    EXPECT_EQ(out["blocks"][2]["text"], "The two sides met.");
    EXPECT_EQ(out["page_text"], article.text);
    article.published = {};
    EXPECT_EQ(json::parse(article_json(article))["date"], nullptr);
}

TEST(Json, AnnotatesTheLayersOfADocument) {
    Document document;
    document.article.id = "d";
    document.article.text = "Clinton came to Kabul on Thursday.";
    document.sentences.push_back({{0, 34}, 0, 7, BlockKind::body});
    document.actors.push_back(clinton);
    Mention mention;
    mention.span = {0, 7};
    mention.type = EntityType::person;
    mention.actors = {0, 55};
    document.mentions.push_back(mention);
    TimeExpression time;
    time.span = {25, 33};
    time.value = "2011-10-20";
    time.interval = {Date{2011, 10, 20}, Date{2011, 10, 20}, Grain::day, TimeBasis::publication};
    document.times.push_back(time);
    Place place;
    place.span = {16, 21};
    place.name = "Kabul";
    place.country = "AFG";
    place.coordinates = Coordinates{34.53, 69.17};
    document.places.push_back(place);
    const json out = json::parse(annotation_json(document));
    EXPECT_EQ(out["sentences"][0]["span"], json::parse("[0, 34]"));
    EXPECT_EQ(out["mentions"][0]["text"], "Clinton");
    EXPECT_EQ(out["mentions"][0]["type"], "person");
    EXPECT_EQ(out["mentions"][0]["actor"][0]["code"], "USAGOV");
    EXPECT_EQ(out["mentions"][0]["actor"].size(), 1U);
    EXPECT_EQ(out["times"][0]["type"], "DATE");
    EXPECT_EQ(out["times"][0]["value"], "2011-10-20");
    EXPECT_EQ(out["times"][0]["begin"], "2011-10-20");
    EXPECT_EQ(out["places"][0]["country"], "AFG");
    EXPECT_EQ(out["places"][0]["lat"], 34.53);
    EXPECT_EQ(out["quotes"], json::array());
}

// ---- rows

TEST(Pairs, ExpandCompoundsAndReciprocalEvents) {
    const auto codes = [](const EventRow& event) {
        std::string out;
        for (const ActorPair& pair : pairs_of(event)) {
            out += pair.source == nullptr ? "?" : pair.source->actor.code;
            out += ">";
            out += pair.target == nullptr ? "?" : pair.target->actor.code;
            out += " ";
        }
        return out;
    };
    EXPECT_EQ(codes(Telling("e").by(america).by(pakistan).to(pak_militants)),
              "USA>PAKREB PAK>PAKREB ");
    EXPECT_EQ(codes(Telling("e").by(america).by(pakistan).reciprocal()), "USA>PAK PAK>USA ");
    EXPECT_EQ(codes(sample().events[1]), "USAGOV>PAKGOV PAKGOV>USAGOV ");
    EXPECT_EQ(codes(Telling("e").by(america)), "USA>? ");
    EXPECT_EQ(codes(Telling("e")), "?>? ");
}

TEST(Phoenix, WritesTwentySixColumns) {
    const auto rows = table(written_as(EventFormat::phoenix, sample()));
    const std::vector<std::string> expected{"1_0.1",      "20111126",
                                            "2011",       "11",
                                            "26",  // id and date
                                            "USAMIL",     "USA",
                                            "MIL",        "",  // source
                                            "PAKMIL",     "PAK",
                                            "MIL",        "",  // target
                                            "195",        "19",
                                            "4",          "-10",
                                            "",  // code, classes, issues
                                            "34.15",      "73.21",
                                            "Abbottabad", "Khyber Pakhtunkhwa",
                                            "PAK",  // place
                                            "doc-7_2",    "https://gazette.example/7",
                                            "Our Gazette"};
    ASSERT_EQ(rows.size(), 1U);  // the planned meeting is not among what happened
    EXPECT_EQ(rows[0], expected);
}

TEST(Phoenix, KeepsOneRowADayAndLeavesOutUncodedActors) {
    Report first = sample();
    first.events.resize(1);
    Report second = first;
    second.events[0].id = "e9";
    second.events[0].article.id = "doc-8";
    second.events[0].article.outlet = "Our Herald";
    second.events.push_back(Telling("x").of("036", "CONSULT").by(america).to(nobody));
    const std::unique_ptr<EventWriter> writer = make_event_writer(EventFormat::phoenix, {});
    std::string out;
    writer->add(second, out);
    writer->add(first, out);
    EXPECT_EQ(out, "");
    writer->finish(out);
    const auto rows = table(out);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0][23], "doc-7_2;doc-8_2");
    EXPECT_EQ(rows[0][25], "Our Gazette;Our Herald");
}

TEST(Phoenix, KeepsDateColumnsEmptyWhereTheDayIsNotKnown) {
    Report report = sample();
    report.events[0].date.begin = Date{2011, 1, 1};
    const auto rows = table(written_as(EventFormat::phoenix, report));
    EXPECT_EQ(rows[0][1] + rows[0][2] + rows[0][3] + rows[0][4], "");
    EXPECT_EQ(rows[0].size(), 26U);
}

TEST(Gdelt, WritesSixtyOneColumns) {
    const auto rows = table(written_as(EventFormat::gdelt, happened(sample())));
    ASSERT_EQ(rows.size(), 3U);  // the strike, and the meeting in both directions
    const std::vector<std::string>& row = rows[0];
    ASSERT_EQ(row.size(), 61U);
    EXPECT_EQ(row[0], "e1");
    EXPECT_EQ(row[1], "20111126");
    EXPECT_EQ(row[5], "USAMIL");
    EXPECT_EQ(row[6], "US FORCES");
    EXPECT_EQ(row[7], "USA");
    EXPECT_EQ(row[12], "MIL");
    EXPECT_EQ(row[15], "PAKMIL");
    EXPECT_EQ(row[25], "1");
    EXPECT_EQ(row[26], "195");
    EXPECT_EQ(row[27], "195");
    EXPECT_EQ(row[28], "19");
    EXPECT_EQ(row[29], "4");
    EXPECT_EQ(row[30], "-10");
    EXPECT_EQ(row[51], "4");
    EXPECT_EQ(row[52], "Abbottabad");
    EXPECT_EQ(row[56], "34.15");
    EXPECT_EQ(row[59], "20111127000000");
    EXPECT_EQ(row[60], "https://gazette.example/7");
    EXPECT_EQ(rows[1][5] + rows[1][15], "USAGOVPAKGOV");
    EXPECT_EQ(rows[2][5] + rows[2][15], "PAKGOVUSAGOV");
}

TEST(Icews, WritesTwentyColumnsUnderAHeader) {
    const auto rows = table(written_as(EventFormat::icews, sample()));
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].size(), 20U);
    EXPECT_EQ(rows[0][0], "Event ID");
    const std::vector<std::string> expected{"e1",
                                            "2011-11-26",
                                            "US forces",
                                            "MIL",
                                            "USA",
                                            "Employ aerial weapons",
                                            "195",
                                            "-10",
                                            "soldiers",
                                            "MIL",
                                            "PAK",
                                            "doc-7",
                                            "3",
                                            "Our Gazette",
                                            "Abbottabad",
                                            "",
                                            "Khyber Pakhtunkhwa",
                                            "PAK",
                                            "34.15",
                                            "73.21"};
    EXPECT_EQ(rows[1], expected);
}

TEST(Polecat, WritesFortyColumnsUnderAHeader) {
    const auto rows = table(written_as(EventFormat::polecat, happened(sample())));
    ASSERT_EQ(rows.size(), 3U);
    for (const auto& row : rows)
        EXPECT_EQ(row.size(), 40U);
    EXPECT_EQ(rows[1][2], "ASSAULT");
    EXPECT_EQ(rows[1][3], "aerial");
    EXPECT_EQ(rows[1][5], "MATERIAL CONFLICT");
    EXPECT_EQ(rows[1][23], "Abbottabad");
    EXPECT_EQ(rows[2][7], "Hillary Clinton;Hina Rabbani Khar");
    EXPECT_EQ(rows[2][3], "None");
}

TEST(Csv, WritesEveryStatusAndQuotesAsTheRfcSays) {
    Report report = sample();
    report.events[0].clause_text = "he said \"fire\", and\nthey did";
    const std::string out = written_as(EventFormat::csv, report);
    const std::vector<std::string_view> lines = split(out, '\n');
    ASSERT_EQ(lines.size(), 5U);  // header, strike, two directions of the meeting, end
    EXPECT_TRUE(lines[0].starts_with("event,doc,published,"));
    EXPECT_NE(lines[1].find(",\"he said \"\"fire\"\", and they did\","), std::string_view::npos);
    EXPECT_NE(lines[1].find(",killed: 24 soldiers,"), std::string_view::npos);
    EXPECT_NE(lines[2].find(",planned,"), std::string_view::npos);
    for (std::size_t i = 0; i < 4; ++i)
        EXPECT_EQ(lines[i].back(), '\r');
}

TEST(Tables, HoldNoRawTabsOrLineEnds) {
    Report report = happened(sample());
    for (EventRow& event : report.events) {
        event.article.outlet = "Our\tGazette\r\n";
        event.sources[0].actor.name = "US\nforces";
        event.id += "\t";
    }
    for (const EventFormat format :
         {EventFormat::phoenix, EventFormat::gdelt, EventFormat::icews, EventFormat::polecat}) {
        const auto rows = table(written_as(format, report));
        for (const auto& row : rows)
            EXPECT_EQ(row.size(), rows[0].size()) << to_string(format);
    }
}

TEST(Formats, AreFoundByName) {
    for (const char* name : {"jsonl", "phoenix", "gdelt", "icews", "polecat", "csv"})
        EXPECT_EQ(to_string(*parse_event_format(name)), name);
    EXPECT_FALSE(parse_event_format("xml"));
}

// ---- text

Record told_twice() {
    Report report = sample();
    EventRow again = report.events[0];
    again.id = "e3";
    again.article.id = "doc-8";
    again.article.source = "herald.txt";
    again.clause_text = "25 died under fire from the air";
    again.counts[0].low = again.counts[0].high.emplace(25);
    EventRow denial =
        Telling("e4", "doc-8").of("016", "").by(america).said_by(america, Stance::denies);
    denial.clause_text = "it was no attack";
    denial.article.source = "herald.txt";
    denial.answers = "e3";
    return record_of({report.events[0], report.events[1], again, denial});
}

TEST(Chronology, TellsDayByDayWithTheWordsItRestsOn) {
    CodeNames names;
    names.set("195", "Employ aerial weapons");
    names.set("03", "Express intent to cooperate");
    const std::string expected = R"(2011-11-26 Saturday
  happened      US forces → soldiers: 195 Employ aerial weapons (2 tellings in
                2 reports)
                Abbottabad, PAK · killed: 24-25 soldiers
                "the aircraft fired on two posts" (gazette.txt)
                "25 died under fire from the air" (herald.txt)
                told differently: killed 24 soldiers (1) / 25 soldiers (1)
                ↳ United States denies: "it was no attack" (herald.txt)

2012-07-08 Sunday
  planned       Hillary Clinton, Hina Rabbani Khar: 036 Express intent to
                cooperate
                (gazette.txt)

No date known
  happened      United States: 016
                "it was no attack" (herald.txt)
)";
    EXPECT_EQ(chronology(told_twice(), names, {78, false}), expected);
}

TEST(Chronology, NamesTheOutletsWhereSomePrintOneText) {
    Record record = told_twice();
    record.incidents.front().outlets = {"Gulf Wire", "Harbour Times", "Herald"};
    record.incidents.front().independent = 2;
    EXPECT_NE(chronology(record, {}, {100, false})
                  .find("3 outlets, 2 independent texts: Gulf Wire, Harbour Times, Herald"),
              std::string::npos);
    record.incidents.front().outlets = {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"};
    EXPECT_NE(chronology(record, {}, {100, false})
                  .find("10 outlets, 2 independent texts: a, b, c, d, e, f, g, h and 2 more"),
              std::string::npos);
    record.incidents.front().independent = 10;
    EXPECT_EQ(chronology(record, {}, {100, false}).find("independent"), std::string::npos);
}

TEST(Chronology, UsesColoursOnlyWhenAsked) {
    EXPECT_EQ(chronology(told_twice(), {}, {80, false}).find('\x1b'), std::string::npos);
    EXPECT_NE(chronology(told_twice(), {}, {80, true}).find("\x1b[31m"), std::string::npos);
}

TEST(Chronology, KeepsToTheWidth) {
    const std::string text = chronology(told_twice(), {}, {50, false});
    for (const std::string_view line : split(text, '\n')) {
        std::size_t columns = 0;
        for (std::size_t i = 0; i < line.size(); i += utf8_length(line, i))
            ++columns;
        EXPECT_LE(columns, 50U) << line;
    }
}

TEST(ClaimsText, PutsAnswersBeneathTheClaim) {
    const EventRow charge = Telling("c", "r1")
                                .of("112", "ACCUSE")
                                .by(america)
                                .to(pakistan)
                                .said_by(america, Stance::accuses)
                                .published("2011-10-20");
    EventRow denial = Telling("d", "r2")
                          .of("070", "AID")
                          .by(pakistan)
                          .as(EventStatus::denied)
                          .said_by(pakistan, Stance::denies)
                          .published("2011-10-21");
    denial.clause_text = "we help nobody";
    const std::string expected =
        R"(2011-10-20      United States accuses: United States → Pakistan, 112
                (r1)
                ↳ Pakistan denies: "we help nobody" (r2)
2011-10-21      Pakistan denies: Pakistan, 070
                "we help nobody" (r2)
)";
    EXPECT_EQ(claims_text(record_of({charge, denial}), {}, {}), expected);
}

TEST(CommitmentsText, SaysWhetherItIsKept) {
    const EventRow promise = Telling("p", "r1")
                                 .of("0256", "AID")
                                 .by(america)
                                 .to(pakistan)
                                 .on("2012-08-01")
                                 .as(EventStatus::promised)
                                 .published("2012-07-08");
    const std::string text =
        commitments_text(commitments_of(std::vector<EventRow>{promise}, Date{2012, 9, 1}), {}, {});
    EXPECT_EQ(text,
              "overdue         United States → Pakistan: 0256, due 2012-08-01\n"
              "                promised 2012-07-08: (r1)\n");
}

TEST(RelationText, IsATableOfPeriods) {
    const Party usa = Party::named("USA", {});
    const Party pak = Party::named("PAK", {});
    Report report = happened(sample());
    const Record record = record_of(report.events);
    const auto rows = relation_of(record.incidents, usa, pak, Period::month);
    const std::string text = relation_text(rows, usa, pak, Period::month);
    EXPECT_NE(text.find("2011-11         0/0/0     0/0/0     0/0/0     1/0/0      -10.0  -1.00\n"),
              std::string::npos)
        << text;
    EXPECT_NE(text.find("2012-07         0/0/1 "), std::string::npos) << text;
}

TEST(CodeNames, FallBackToTheParentCode) {
    CodeNames names;
    names.set("18", "Assault");
    EXPECT_EQ(names("186"), "Assault");
    EXPECT_EQ(names("03"), "");
    EXPECT_FALSE(CodeNames::load("/no/such/folder"));
}

}  // namespace
}  // namespace entente
