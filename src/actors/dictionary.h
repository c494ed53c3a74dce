// Reads the actor and agent dictionaries of TABARI and PETRARCH as they are, as a user's addition
// to the tables under data/actors.
//
// In: the bytes of one file. Out: its actors with dated codes and its agent nouns, and a fault with
// file, line and reason for everything that could not be read; the rest holds. Names are as the
// file spells them, with spaces for underscores. Nothing else fails; time is linear in the bytes,
// but for substitution sets, whose expansions are bounded.
//
// The grammar, told in docs/actor-dictionaries.md, after the manuals of TABARI 0.8 and PETRARCH2:
//     RED_DAWN_                        an actor; the underscores part its words
//     +RD_                             another name of it
//         [BORREB <990101] [BORGOV >19990101]     its codes, here or behind the name
//     BORDER_GUARD {BORDER_GUARDS} [~MIL]         an agent noun, with its plural
//     !PERSON! = MAN, WOMAN            a substitution set; POLICE!PERSON! [~COP] has both words
//     # and ; begin a comment; <!-- and --> enclose one
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "actors/term.h"
#include "base/result.h"

namespace entente {

/// "[BORGOV >19990101]": what an actor is coded as, and when.
struct DictionaryCode {
    std::vector<std::string> codes;  ///< several where '/' joins them; none for "[---]": nobody
    Term term;

    bool dated() const { return term.begin || term.end; }
};

struct DictionaryActor {
    std::vector<std::string> names;
    std::vector<DictionaryCode> codes;  ///< in the order of the file
    std::uint32_t line = 0;

    /// The code of a day: the first dated one that holds, else the first without a date. Where the
    /// day is not known, the first without a date, else the one that is open, else the last.
    const DictionaryCode* code_on(std::optional<Date> date) const;
};

/// "SOLDIER [~MIL]": a noun whose code joins that of its country.
struct DictionaryAgent {
    std::string singular;  ///< may be empty, as in a set's plural members
    std::string plural;    ///< may be empty: "POLICE {}"
    std::string code;
    bool before_country = false;  ///< "[IGO~]": the code stands before the country's
};

struct ActorDictionary {
    std::string file;
    std::string content_id;  ///< of its bytes
    std::vector<DictionaryActor> actors;
    std::vector<DictionaryAgent> agents;
    std::vector<Error> faults;  ///< in the order of their lines

    /// `name` stands for the file in the faults.
    static ActorDictionary parse(std::string_view bytes, std::string name);
    /// May fail: a file that cannot be read.
    static Result<ActorDictionary> read(const std::filesystem::path& path);
};

}  // namespace entente
