#include "actors/dictionary.h"

#include <filesystem>

#include <gtest/gtest.h>

#include "base/strings.h"

namespace entente {
namespace {

ActorDictionary read(std::string_view bytes) {
    return ActorDictionary::parse(bytes, "own.txt");
}

std::string shown(const DictionaryCode& code) {
    std::string line = code.codes.empty() ? "---" : join(code.codes, "/");
    if (code.term.begin) line += " from " + to_iso(*code.term.begin);
    if (code.term.end) line += " to " + to_iso(*code.term.end);
    return line;
}

// "NAME|NAME = CODE from DAY; CODE", a line for each actor.
std::string actors(const ActorDictionary& dictionary) {
    std::string lines;
    for (const DictionaryActor& actor : dictionary.actors) {
        lines += (lines.empty() ? "" : "\n") + join(actor.names, "|") + " = ";
        std::vector<std::string> codes;
        for (const DictionaryCode& code : actor.codes)
            codes.push_back(shown(code));
        lines += join(codes, "; ");
    }
    return lines;
}

// "SINGULAR, PLURAL = CODE", a line for each noun.
std::string agents(const ActorDictionary& dictionary) {
    std::string lines;
    for (const DictionaryAgent& agent : dictionary.agents)
        lines += (lines.empty() ? "" : "\n") + agent.singular + ", " + agent.plural + " = " +
                 (agent.before_country ? agent.code + "~" : "~" + agent.code);
    return lines;
}

// "LINE: REASON", a line for each fault.
std::string faults(const ActorDictionary& dictionary) {
    std::string lines;
    for (const Error& fault : dictionary.faults) {
        EXPECT_EQ(fault.file, "own.txt");
        lines += (lines.empty() ? "" : "\n") + std::to_string(fault.line) + ": " + fault.reason;
    }
    return lines;
}

struct Accepted {
    std::string_view what;
    std::string_view file;
    std::string_view actors;
};

TEST(ActorDictionary, ReadsActorsAsTheOldCodersWroteThem) {
    const std::vector<Accepted> cases{
        {"a line with its code", "AVARIA_ [AVA]\n", "AVARIA = AVA"},
        {"names joined by underscores", "THE_RED_DAWN_ [BORREB]", "THE RED DAWN = BORREB"},
        {"a code right behind the name", "RED_DAWN[BORREB]", "RED DAWN = BORREB"},
        {"synonyms before the code", "RED_DAWN_\n+RD_\n+DAWN_MEN\n\t[BORREB]\n",
         "RED DAWN|RD|DAWN MEN = BORREB"},
        {"synonyms behind the code", "RED_DAWN_ [BORREB]\n+RD_\n", "RED DAWN|RD = BORREB"},
        {"names above one code share it", "RED_DAWN_\nRD_\n\t[BORREB]\n", "RED DAWN|RD = BORREB"},
        {"codes with days", "IVO_HART_\n\t[BORGOV 20100105-20121231]\n\t[BORELI]\n",
         "IVO HART = BORGOV from 2010-01-05 to 2012-12-31; BORELI"},
        {"two-digit years, on one line", "IVO_HART_ [BORMIL <900105] [BORGOV >900105]",
         "IVO HART = BORMIL to 1990-01-04; BORGOV from 1990-01-05"},
        {"a two-digit year of this century", "IVO_HART_ [BORGOV >120105]",
         "IVO HART = BORGOV from 2012-01-05"},
        {"no space before the day", "IVO_HART_ [BORGOV>20120105] [BORMIL< 20120105]",
         "IVO HART = BORGOV from 2012-01-05; BORMIL to 2012-01-04"},
        {"several actors in one code", "TWIN_STATES_ [AVA/BOR]", "TWIN STATES = AVA/BOR"},
        {"a code for nobody", "THE_MOON_ [---]", "THE MOON = ---"},
        {"digits in codes", "HOMES_FOR_ALL [NGODEV230]", "HOMES FOR ALL = NGODEV230"},
        {"comments", "# head\n; stamp\n\nAVARIA_ [AVA] ; by hand\n\t# more\nBORDUNA_ [BOR] # too\n",
         "AVARIA = AVA\nBORDUNA = BOR"},
        {"remarks behind a code", "AVARIA_\t[AVA] seen twice\t2\n", "AVARIA = AVA"},
        {"comments over lines", "<!-- one\nNOBODY_ [XXX]\n-->\nAVARIA_ [AVA]\n", "AVARIA = AVA"},
        {"Windows lines and a byte order mark",
         "\xEF\xBB\xBF"
         "AVARIA_\r\n\t[AVA]\r\n",
         "AVARIA = AVA"},
        {"small letters stay", "Red_Dawn_ [BORREB]", "Red Dawn = BORREB"},
    };
    for (const Accepted& it : cases) {
        const ActorDictionary dictionary = read(it.file);
        EXPECT_EQ(actors(dictionary), it.actors) << it.what;
        EXPECT_EQ(faults(dictionary), "") << it.what;
    }
}

TEST(ActorDictionary, ReadsAgentsWithTheirPlurals) {
    const std::vector<Accepted> cases{
        {"a regular plural", "SOLDIER [~MIL]", "SOLDIER, SOLDIERS = ~MIL"},
        {"other regular plurals", "DEPUTY [~LEG]\nBOSS [~BUS]\nENVOY_ [~GOV]",
         "DEPUTY, DEPUTIES = ~LEG\nBOSS, BOSSES = ~BUS\nENVOY, ENVOYS = ~GOV"},
        {"a plural in braces", "ARMY_MAN {ARMY_MEN} [~MIL]", "ARMY MAN, ARMY MEN = ~MIL"},
        {"no plural", "RIOT_POLICE {} [~COP]", "RIOT POLICE,  = ~COP"},
        {"a noun that is a plural", "TROOPS [~MIL]", ", TROOPS = ~MIL"},
        {"a code of two groups", "ARMS_MAKER[~BUSMIL]", "ARMS MAKER, ARMS MAKERS = ~BUSMIL"},
        {"a code before the country", "TRUCE_MONITOR [IGO~]",
         "TRUCE MONITOR, TRUCE MONITORS = IGO~"},
        {"a substitution set", "!PERSON! = MAN, WOMEN\nPOLICE!PERSON! [~COP]\n",
         "POLICEMAN,  = ~COP\n, POLICEWOMEN = ~COP"},
        {"two sets in a noun", "!A! = X, Y\n!B! = 1, 2\nTEAM_!A!_!B! {} [~CVL]\n",
         "TEAM X 1,  = ~CVL\nTEAM X 2,  = ~CVL\nTEAM Y 1,  = ~CVL\nTEAM Y 2,  = ~CVL"},
    };
    for (const Accepted& it : cases) {
        const ActorDictionary dictionary = read(it.file);
        EXPECT_EQ(agents(dictionary), it.actors) << it.what;
        EXPECT_EQ(faults(dictionary), "") << it.what;
    }
}

struct Refused {
    std::string_view line;
    std::string_view fault;
};

// Each stands between two good entries, which hold.
TEST(ActorDictionary, ABrokenLineIsNamedAndTheRestHolds) {
    const std::vector<Refused> cases{
        {"DAY_ [BORGOV >20110231]", "2: no such date: '20110231'"},
        {"DAY_ [BORGOV >2011]", "2: no such date: '2011'"},
        {"DAY_ [BORGOV 20120101-20110101]", "2: ends before it begins: '20120101-20110101'"},
        {"DAY_ [BORGOV 20110101-]", "2: no such date: ''"},
        {"CODE_ []", "2: no actor code: ''"},
        {"CODE_ [borgov]", "2: no actor code: 'borgov'"},
        {"CODE_ [BOR/]", "2: no actor code: 'BOR/'"},
        {"OPEN_ [BORGOV", "2: a bracket is not closed: 'OPEN_ [BORGOV'"},
        {"_ [BORGOV]", "2: a name has no words: '_'"},
        {"?! [BORGOV]", "2: a name has no letters: '?!'"},
        {"B\xC3 [BORGOV]", "2: a name is not UTF-8: 'B?'"},
        {"B\x01 [BORGOV]", "2: a name has control characters: 'B?'"},
        {"FORGOTTEN_", "2: an actor has no code: 'FORGOTTEN'"},
        {"NOUN [~]", "2: no agent code: '~'"},
        {"NOUN [MIL~MIL]", "2: no agent code: 'MIL~MIL'"},
        {"NOUN {NOUNS [~MIL]", "2: a brace is not closed"},
        {"NOUN {NOUNS}", "2: an agent has no code like [~MIL]: 'NOUN {NOUNS}'"},
        {"POLICE!NOBODY! [~COP]", "2: no substitution set is called '!NOBODY'"},
        {"!! = A", "2: a substitution set has no name: '!!'"},
        {"!EMPTY! = ,", "2: a substitution set is empty: '!EMPTY!'"},
        {"<!-- open", "2: a comment is not closed: -->"},
    };
    for (const Refused& it : cases) {
        const bool swallows = it.line.starts_with("<!--");
        const ActorDictionary dictionary =
            read("AVARIA_ [AVA]\n" + std::string(it.line) + (swallows ? "" : "\nBORDUNA_ [BOR]"));
        EXPECT_EQ(faults(dictionary), it.fault) << it.line;
        EXPECT_EQ(dictionary.actors.front().names.front(), "AVARIA") << it.line;
        EXPECT_EQ(dictionary.actors.back().names.back(), swallows ? "AVARIA" : "BORDUNA")
            << it.line;
    }
    EXPECT_EQ(faults(read("+RD_\n[BOR]\n")), "1: a synonym without an actor before it: 'RD_'");
    EXPECT_EQ(faults(read("\t[BOR]\n")), "1: a code without an actor before it");
}

TEST(ActorDictionary, ABrokenCodeLeavesTheOthersOfItsActor) {
    const ActorDictionary dictionary =
        read("IVO_HART_\n\t[BORGOV >20111301]\n\t[BORMIL <20100101]\n");
    EXPECT_EQ(actors(dictionary), "IVO HART = BORMIL to 2009-12-31");
    EXPECT_EQ(faults(dictionary), "2: no such date: '20111301'");
}

TEST(ActorDictionary, TheCodeOfADayIsTheFirstDatedOneThatHolds) {
    const ActorDictionary dictionary = read(
        "IVO_HART_ [BORELI] [BORMIL <20000101] [BORGOV 20000101-20051231] [BOROPP >20090101]\n"
        "RED_DAWN_ [BORREB <20010101]\n");
    const auto on = [&](std::size_t actor, std::optional<Date> date) {
        const DictionaryCode* code = dictionary.actors.at(actor).code_on(date);
        return code == nullptr ? std::string("-") : code->codes.front();
    };
    EXPECT_EQ(on(0, make_date(1999, 12, 31)), "BORMIL");
    EXPECT_EQ(on(0, make_date(2000, 1, 1)), "BORGOV");
    EXPECT_EQ(on(0, make_date(2005, 12, 31)), "BORGOV") << "the last day belongs to it";
    EXPECT_EQ(on(0, make_date(2007, 1, 1)), "BORELI") << "no dated code holds";
    EXPECT_EQ(on(0, make_date(2009, 1, 1)), "BOROPP");
    EXPECT_EQ(on(0, {}), "BORELI");
    EXPECT_EQ(on(1, make_date(2001, 1, 1)), "-");
    EXPECT_EQ(on(1, {}), "BORREB");
}

TEST(ActorDictionary, SubstitutionSetsCannotMakeTheFileExplode) {
    std::string file = "!A! = A, B, C, D, E, F, G, H, I, J\nX";
    for (int i = 0; i < 40; ++i)
        file += "!A!";
    const ActorDictionary dictionary = read(file + " [~MIL]\n");
    EXPECT_EQ(faults(dictionary), "2: the substitution sets make too many nouns");
    EXPECT_TRUE(dictionary.agents.empty());
}

// Every byte at every place of a small file: it is read or refused, with a line that there is.
TEST(ActorDictionary, AnyByteIsReadOrRefused) {
    const std::string file = "!P! = M, W\nA_B_ [BOR <990101]\n+C_\nS!P! {T} [~MIL]\n";
    for (std::size_t at = 0; at < file.size(); ++at) {
        for (int byte = 0; byte < 256; ++byte) {
            std::string broken = file;
            broken[at] = static_cast<char>(byte);
            const ActorDictionary dictionary = read(broken);
            for (const Error& fault : dictionary.faults)
                EXPECT_TRUE(fault.line >= 1 && fault.line <= 6) << at << " " << byte;
            for (const DictionaryActor& actor : dictionary.actors)
                EXPECT_FALSE(actor.names.empty() || actor.codes.empty()) << at << " " << byte;
        }
    }
}

// The dictionaries that the field has: read whole, but for the few lines that are broken in them.
TEST(ActorDictionary, ReadsTheDictionariesOfTheField) {
    const std::filesystem::path folder =
        std::filesystem::path(ENTENTE_SHARED_DIR) / "facts" / "petrarch-dictionaries";
    if (!std::filesystem::exists(folder)) GTEST_SKIP() << "no dictionaries at " << folder;
    std::size_t actors = 0;
    std::size_t agents = 0;
    std::size_t faults = 0;
    for (const auto& file : std::filesystem::directory_iterator(folder)) {
        const Result<ActorDictionary> dictionary = ActorDictionary::read(file.path());
        ASSERT_TRUE(dictionary) << dictionary.error().message();
        actors += dictionary->actors.size();
        agents += dictionary->agents.size();
        faults += dictionary->faults.size();
    }
    EXPECT_GT(actors, 25000U);
    EXPECT_GT(agents, 3000U);
    EXPECT_LT(faults, 20U);
}

TEST(ActorDictionary, AFileThatIsNotThereIsAnError) {
    const Result<ActorDictionary> dictionary = ActorDictionary::read("/nowhere/own.txt");
    ASSERT_FALSE(dictionary);
    EXPECT_EQ(dictionary.error().file, "/nowhere/own.txt");
}

}  // namespace
}  // namespace entente
