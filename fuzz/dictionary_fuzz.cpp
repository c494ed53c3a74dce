// Any bytes as a dictionary of PETRARCH: faults name lines that exist; whatever is accepted has a
// name and a code, and its codes hold within their days.

#include <algorithm>

#include "actors/dictionary.h"
#include "bytes.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace entente;
    const std::string_view bytes = fuzz::view(data, size);
    const ActorDictionary dictionary = ActorDictionary::parse(bytes, "fuzz");
    const auto ends =
        std::count_if(bytes.begin(), bytes.end(), [](char c) { return c == '\n' || c == '\r'; });
    for (const Error& fault : dictionary.faults)
        fuzz::must(fault.line >= 1 && fault.line <= ends + 1);
    const std::optional<Date> day = make_date(2000, 1, 1);
    for (const DictionaryActor& actor : dictionary.actors) {
        fuzz::must(!actor.names.empty() && !actor.codes.empty());
        const DictionaryCode* code = actor.code_on(day);
        fuzz::must(code == nullptr || code->term.covers(*day));
    }
    for (const DictionaryAgent& agent : dictionary.agents)
        fuzz::must(!agent.code.empty() && !(agent.singular.empty() && agent.plural.empty()));
    return 0;
}
