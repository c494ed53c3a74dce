#include "place/place_resolver.h"

#include <chrono>
#include <cmath>

#include <gtest/gtest.h>

#include "support/report.h"

namespace entente {
namespace {

const PlaceResolver& resolver() {
    static const Result<PlaceResolver> loaded = PlaceResolver::load(ENTENTE_SOURCE_DATA_DIR);
    if (!loaded) throw std::runtime_error(loaded.error().message());
    return *loaded;
}

// "[Aleppo] city SYR; [Syria] country SYR"
std::string found(const Document& document) {
    std::string out;
    for (const Place& place : document.places) {
        if (!out.empty()) out += "; ";
        out += "[" + std::string(document.words(place.span)) + "] " + place.kind;
        if (!place.country.empty()) out += " " + place.country;
    }
    return out;
}

struct Case {
    std::string_view sentence;
    std::string_view expected;
};

void expect_places(std::initializer_list<Case> cases) {
    for (const Case& c : cases) {
        Document document = test::report("", {c.sentence});
        resolver().resolve(document);
        EXPECT_EQ(found(document), c.expected) << c.sentence;
    }
}

void add_mention(Document& document, std::uint32_t first, std::uint32_t last, std::uint32_t head,
                 EntityType type) {
    Mention mention;
    mention.first = first;
    mention.last = last;
    mention.head = head;
    mention.type = type;
    document.mentions.push_back(mention);
}

TEST(PlaceResolver, FindsCountriesByTheirNames) {
    expect_places({
        {"Pakistan closed the border with Afghanistan.",
         "[Pakistan] country PAK; [Afghanistan] country AFG"},
        {"The U.S. and the UK sent aid.", "[U.S.] country USA; [UK] country GBR"},
        {"US-led troops left Ivory Coast.", "[US] country USA; [Ivory Coast] country CIV"},
        {"The Democratic Republic of Congo accused Rwanda.",
         "[Democratic Republic of Congo] country COD; [Rwanda] country RWA"},
        {"South Korea and North Korea met.",
         "[South Korea] country KOR; [North Korea] country PRK"},
        {"Troops entered southern Yemen.", "[Yemen] country YEM"},
        {"Syria's army left.", "[Syria] country SYR"},
        {"They told us to wait.", ""},
    });
}

TEST(PlaceResolver, FindsRegionsThatNewsNames) {
    expect_places({
        {"Militants hid in North Waziristan.", "[North Waziristan] region PAK"},
        {"A patrol in the Khyber tribal area turned back.", "[Khyber] region PAK"},
        {"Ships crossed the South China Sea.", "[South China Sea] region"},
        {"Shells fell in the Golan Heights.", "[Golan Heights] region"},
        {"Fighting spread across the Donbas.", "[Donbas] region UKR"},
        {"Aid reached the Gaza Strip.", "[Gaza Strip] region PSE"},
    });
}

TEST(PlaceResolver, FindsTownsAndDivisions) {
    expect_places({
        {"He was killed in Abbottabad, in Pakistan.",
         "[Abbottabad] city PAK; [Pakistan] country PAK"},
        {"They met in Kabul.", "[Kabul] city AFG"},
        {"They met in the German city of Bonn.", "[Bonn] city DEU"},
        {"They met in São Paulo.", "[São Paulo] city BRA"},
        {"Shells hit Kyiv and Kharkiv.", "[Kyiv] city UKR; [Kharkiv] city UKR"},
        {"Shells hit Port-au-Prince.", "[Port-au-Prince] city HTI"},
        {"Riots shook Punjab province in India.", "[Punjab] division IND; [India] country IND"},
        {"Riots shook Punjab province in Pakistan.",
         "[Punjab] division PAK; [Pakistan] country PAK"},
        {"KABUL MOURNS", "[KABUL] city AFG"},
        {"Kabul Mourns Victims Of Blast", "[Kabul] city AFG"},
    });
}

TEST(PlaceResolver, FindsTownsThatGazetteersLeaveOut) {
    expect_places({
        {"Shells fell in Hasakah, Syria.", "[Hasakah] city SYR; [Syria] country SYR"},
        {"Shells fell in Kobani and Tal Abyad.", "[Kobani] city SYR; [Tal Abyad] city SYR"},
        {"They met in Paso Robles.", "[Paso Robles] city USA"},
        {"Al said so in Paso.", ""},
    });
}

TEST(PlaceResolver, ReadsANameWhoseEndingIsATokenOfItsOwn) {
    Document document;
    document.article.text = "in Cox's Bazar";
    for (const Span span : {Span{0, 2}, Span{3, 6}, Span{6, 8}, Span{9, 14}}) {
        Token token;
        token.span = span;
        document.tokens.push_back(token);
    }
    Sentence sentence;
    sentence.span = {0, 14};
    sentence.last = 4;
    document.sentences.push_back(sentence);
    resolver().resolve(document);
    EXPECT_EQ(found(document), "[Cox's Bazar] region BGD");
}

TEST(PlaceResolver, ReadsAListBehindItsPreposition) {
    expect_places({
        {"Fighters drove into Samarra, Fallujah and Tikrit.",
         "[Samarra] city IRQ; [Fallujah] city IRQ; [Tikrit] city IRQ"},
    });
}

TEST(PlaceResolver, TakesThePartThatALongerPlaceHolds) {
    expect_places({
        {"They met in Cordoba in Spain.", "[Cordoba] city ESP; [Spain] country ESP"},
        {"They met in Cordoba in northern Argentina.",
         "[Cordoba] city ARG; [Argentina] country ARG"},
        {"They met in Santiago (Chile).", "[Santiago] city CHL; [Chile] country CHL"},
        {"They met in Victoria, a port in the state of Texas.",
         "[Victoria] city USA; [Texas] division USA"},
    });
}

TEST(PlaceResolver, WeighsANameThatMayBeSomebodys) {
    const auto places_beside = [](std::string_view sentence, std::uint32_t first,
                                  std::uint32_t last) {
        Document document = test::report("", {sentence});
        add_mention(document, first, last, last - 1, EntityType::person);
        resolver().resolve(document);
        return found(document);
    };
    // The names room guesses a person; the words around the name say where.
    EXPECT_EQ(places_beside("They met in Rosario .", 3, 4), "[Rosario] city ARG");
    EXPECT_EQ(places_beside("Rosario spoke .", 0, 1), "");
    // No town that the report may mean.
    EXPECT_EQ(places_beside("Talks between Kim and an envoy failed .", 2, 3), "");
    // Somebody told in full stays somebody.
    Document document = test::report("", {"Maria Rosario spoke . They looked to Rosario ."});
    add_mention(document, 0, 2, 1, EntityType::person);
    add_mention(document, 7, 8, 7, EntityType::person);
    resolver().resolve(document);
    EXPECT_EQ(found(document), "");
}

TEST(PlaceResolver, ChoosesByWhatStandsBeside) {
    expect_places({
        {"They met in Paris.", "[Paris] city FRA"},
        {"They met in Paris, Texas.", "[Paris] city USA; [Texas] division USA"},
        {"They met in Tripoli.", "[Tripoli] city LBY"},
        {"They met in Tripoli, Lebanon.", "[Tripoli] city LBN; [Lebanon] country LBN"},
        {"Rockets fell on Tripoli as Lebanon mourned and Beirut waited.",
         "[Tripoli] city LBN; [Lebanon] country LBN; [Beirut] city LBN"},
        {"Georgia accused Russia.", "[Georgia] country GEO; [Russia] country RUS"},
        {"They met in Atlanta, Georgia.", "[Atlanta] city USA; [Georgia] division USA"},
        {"Washington welcomed it.", "[Washington] city USA"},
        {"A fire burned in Washington state.", "[Washington] division USA"},
    });
}

TEST(PlaceResolver, NeedsEvidenceForNamesThatAreOrdinaryWords) {
    expect_places({
        {"Nice work was done.", ""},
        {"Attackers struck in Nice, France.", "[Nice] city FRA; [France] country FRA"},
        {"Mobile phones were seized.", ""},
        {"Reading the note took a minute.", ""},
        {"March was cold.", ""},
        {"Police were called.", ""},
        {"Clinton spoke of Pakistan.", "[Pakistan] country PAK"},
    });
}

TEST(PlaceResolver, LeavesNamesOfPersonsAndOrganisationsAlone) {
    Document person = test::report("", {"George Washington met Jordan Smith in Amman."});
    add_mention(person, 0, 2, 0, EntityType::person);
    add_mention(person, 3, 5, 3, EntityType::person);
    resolver().resolve(person);
    EXPECT_EQ(found(person), "[Amman] city JOR");

    Document organisation = test::report("", {"The Bank of England rates fell."});
    add_mention(organisation, 0, 4, 1, EntityType::organisation);
    resolver().resolve(organisation);
    EXPECT_EQ(found(organisation), "");

    Document title = test::report("", {"Pakistan Foreign Minister Hina Khar left."});
    add_mention(title, 0, 5, 2, EntityType::person);
    resolver().resolve(title);
    EXPECT_EQ(found(title), "[Pakistan] country PAK");
}

TEST(PlaceResolver, ASideOfATownLocatesIt) {
    expect_places({{"Shells hit a depot north of Mullaitivu.", "[Mullaitivu] city LKA"},
                   {"They camped to the west of Gorazde.", "[Gorazde] city BIH"},
                   {"Guards searched boats east of Batticaloa.", "[Batticaloa] city LKA"},
                   {"It was the idea of Mullaitivu.", ""},
                   {"They spoke of Gorazde.", ""}});
}

TEST(PlaceResolver, PointsAtTheMention) {
    Document document = test::report("", {"Officials in Pakistan spoke."});
    add_mention(document, 0, 1, 0, EntityType::person);
    add_mention(document, 2, 3, 2, EntityType::state);
    resolver().resolve(document);
    ASSERT_EQ(document.places.size(), 1U);
    EXPECT_EQ(document.places[0].mention, 1U);
    EXPECT_EQ(document.places[0].first, 2U);
    EXPECT_EQ(document.places[0].last, 3U);
}

TEST(PlaceResolver, GivesIdDivisionAndCoordinates) {
    const std::optional<Place> place = resolver().look_up("ABBOTTABAD");
    ASSERT_TRUE(place);
    EXPECT_EQ(place->id, "geonames:1185056");
    EXPECT_EQ(place->name, "Abbottabad");
    EXPECT_EQ(place->division, "PK-KP");
    ASSERT_TRUE(place->coordinates);
    EXPECT_NEAR(place->coordinates->latitude, 34.15, 0.01);
    EXPECT_NEAR(place->coordinates->longitude, 73.21, 0.01);
    EXPECT_FALSE(resolver().look_up("Nowhere Town"));
    EXPECT_FALSE(resolver().look_up(""));
}

TEST(PlaceResolver, PlacesTownsNearTheirTruePosition) {
    struct Town {
        std::string_view name;
        double latitude;
        double longitude;
    };
    for (const Town& town : {Town{"Mogadishu", 2.04, 45.34}, Town{"Goma", -1.68, 29.23},
                             Town{"Mosul", 36.34, 43.13}, Town{"Sanaa", 15.35, 44.21},
                             Town{"Mariupol", 47.10, 37.54}, Town{"Naypyidaw", 19.75, 96.13},
                             Town{"Raqqa", 35.95, 39.01}, Town{"Khan Younis", 31.34, 34.31}}) {
        const std::optional<Place> place = resolver().look_up(town.name);
        ASSERT_TRUE(place) << town.name;
        EXPECT_NEAR(place->coordinates->latitude, town.latitude, 0.1) << town.name;
        EXPECT_NEAR(place->coordinates->longitude, town.longitude, 0.1) << town.name;
    }
}

TEST(PlaceResolver, ReadsAnyBytes) {
    for (const std::string_view bytes :
         {"\xFF\xFE Kabul\xE2\x80", "'s - / , . A-B/C--D", "\xC3", "U.S.U.S.U.S.", "New New New"}) {
        Document document = test::report("", {bytes});
        resolver().resolve(document);
        for (const Place& place : document.places) {
            EXPECT_LE(place.span.end, document.article.text.size()) << bytes;
            EXPECT_LT(place.span.begin, place.span.end) << bytes;
        }
    }
}

}  // namespace
}  // namespace entente
