#include "document/syntax.h"

#include <algorithm>
#include <array>

namespace entente {
namespace {

// In the order of the enumerators.
constexpr std::array<std::string_view, 17> upos_names{
    "ADJ",  "ADP",  "ADV",   "AUX",   "CCONJ", "DET", "INTJ", "NOUN", "NUM",
    "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"};
constexpr std::array<std::string_view, 51> xpos_names{
    "",    "CC",   "CD",  "DT",    "EX",    "FW",  "IN",   "JJ",  "JJR", "JJS", "LS",  "MD",  "NN",
    "NNP", "NNPS", "NNS", "PDT",   "POS",   "PRP", "PRP$", "RB",  "RBR", "RBS", "RP",  "SYM", "TO",
    "UH",  "VB",   "VBD", "VBG",   "VBN",   "VBP", "VBZ",  "WDT", "WP",  "WP$", "WRB", "ADD", "AFX",
    "GW",  "HYPH", "NFP", "-LRB-", "-RRB-", ",",   ".",    ":",   "``",  "''",  "$",   "XX"};
constexpr std::array<std::string_view, 51> deprel_names{
    "acl",         "acl:relcl",    "advcl",        "advcl:relcl", "advmod",     "amod",
    "appos",       "aux",          "aux:pass",     "case",        "cc",         "cc:preconj",
    "ccomp",       "compound",     "compound:prt", "conj",        "cop",        "csubj",
    "csubj:outer", "csubj:pass",   "dep",          "det",         "det:predet", "discourse",
    "dislocated",  "expl",         "fixed",        "flat",        "goeswith",   "iobj",
    "list",        "mark",         "nmod",         "nmod:desc",   "nmod:poss",  "nmod:unmarked",
    "nsubj",       "nsubj:outer",  "nsubj:pass",   "nummod",      "obj",        "obl",
    "obl:agent",   "obl:unmarked", "orphan",       "parataxis",   "punct",      "reparandum",
    "root",        "vocative",     "xcomp"};

constexpr std::array<std::string_view, 9> name_tags{"O",     "B-PER", "I-PER",  "B-ORG", "I-ORG",
                                                    "B-LOC", "I-LOC", "B-MISC", "I-MISC"};

template <typename Names>
std::size_t index_of(const Names& names, std::string_view name) {
    return static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin());
}

}  // namespace

std::string_view to_string(Upos upos) {
    return upos_names[static_cast<std::size_t>(upos)];
}
std::string_view to_string(Xpos xpos) {
    return xpos_names[static_cast<std::size_t>(xpos)];
}
std::string_view to_string(Deprel deprel) {
    return deprel_names[static_cast<std::size_t>(deprel)];
}

Upos parse_upos(std::string_view name) {
    const std::size_t i = index_of(upos_names, name);
    return i < upos_names.size() ? static_cast<Upos>(i) : Upos::x;
}

Xpos parse_xpos(std::string_view name) {
    const std::size_t i = index_of(xpos_names, name);
    return i < xpos_names.size() ? static_cast<Xpos>(i) : Xpos::unset;
}

Deprel parse_deprel(std::string_view name) {
    std::size_t i = index_of(deprel_names, name);
    if (i == deprel_names.size()) i = index_of(deprel_names, name.substr(0, name.find(':')));
    return i < deprel_names.size() ? static_cast<Deprel>(i) : Deprel::dep;
}

std::string_view to_string(NameTag tag) {
    return name_tags[static_cast<std::size_t>(tag)];
}

NameTag parse_name_tag(std::string_view name) {
    const std::size_t i = index_of(name_tags, name);
    return i < name_tags.size() ? static_cast<NameTag>(i) : NameTag::outside;
}

}  // namespace entente
