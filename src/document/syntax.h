// Sentences, tokens and dependency trees: what the text room (spans) and the syntax room (tags,
// lemmas, trees) write. The scheme is Universal Dependencies v2 for English with Penn tags as XPOS.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/span.h"
#include "document/article.h"
#include "document/features.h"

namespace entente {

/// An index that points nowhere.
inline constexpr std::uint32_t none = 0xFFFFFFFFU;

enum class Upos : std::uint8_t {
    adj,
    adp,
    adv,
    aux,
    cconj,
    det,
    intj,
    noun,
    num,
    part,
    pron,
    propn,
    punct,
    sconj,
    sym,
    verb,
    x,
};
std::string_view to_string(Upos upos);   ///< "ADJ"
Upos parse_upos(std::string_view name);  ///< x where the name is none of the seventeen

/// The Penn Treebank's tags as UD English uses them.
enum class Xpos : std::uint8_t {
    unset,
    cc,
    cd,
    dt,
    ex,
    fw,
    in,
    jj,
    jjr,
    jjs,
    ls,
    md,
    nn,
    nnp,
    nnps,
    nns,
    pdt,
    pos,
    prp,
    prp_poss,
    rb,
    rbr,
    rbs,
    rp,
    sym,
    to,
    uh,
    vb,
    vbd,
    vbg,
    vbn,
    vbp,
    vbz,
    wdt,
    wp,
    wp_poss,
    wrb,
    add,
    afx,
    gw,
    hyph,
    nfp,
    lrb,
    rrb,
    comma,
    period,
    colon,
    open_quote,
    close_quote,
    dollar,
    xx,
};
std::string_view to_string(Xpos xpos);   ///< "NNP", "-LRB-", "``"
Xpos parse_xpos(std::string_view name);  ///< unset where the name is unknown

/// UD relations with the subtypes of UD English. A relation unknown to this list is read as its
/// universal part, and as `dep` where that is unknown too.
enum class Deprel : std::uint8_t {
    acl,
    acl_relcl,
    advcl,
    advcl_relcl,
    advmod,
    amod,
    appos,
    aux,
    aux_pass,
    case_,
    cc,
    cc_preconj,
    ccomp,
    compound,
    compound_prt,
    conj,
    cop,
    csubj,
    csubj_outer,
    csubj_pass,
    dep,
    det,
    det_predet,
    discourse,
    dislocated,
    expl,
    fixed,
    flat,
    goeswith,
    iobj,
    list,
    mark,
    nmod,
    nmod_desc,
    nmod_poss,
    nmod_unmarked,
    nsubj,
    nsubj_outer,
    nsubj_pass,
    nummod,
    obj,
    obl,
    obl_agent,
    obl_unmarked,
    orphan,
    parataxis,
    punct,
    reparandum,
    root,
    vocative,
    xcomp,
};
std::string_view to_string(Deprel deprel);  ///< "nsubj:pass"
Deprel parse_deprel(std::string_view name);

/// The words of a name, as the recogniser of the syntax model labels them: where a name begins and
/// where it goes on (IOB2), of four kinds as in CoNLL 2003.
enum class NameTag : std::uint8_t {
    outside,
    begin_person,
    inside_person,
    begin_organisation,
    inside_organisation,
    begin_place,
    inside_place,
    begin_other,  ///< nationalities, works, events
    inside_other,
};
std::string_view to_string(NameTag tag);        ///< "B-PER"; "O" for outside
NameTag parse_name_tag(std::string_view name);  ///< outside where the name is unknown

struct Token {
    Span span;          ///< text[span] is the form
    std::string lemma;  ///< lower case but for proper nouns
    Upos upos = Upos::x;
    Xpos xpos = Xpos::unset;
    Deprel deprel = Deprel::dep;
    /// Index in Document::tokens of the governor; `none` for the root of the sentence.
    std::uint32_t head = none;
    NameTag name = NameTag::outside;
    Features features;  ///< none where no stage has filled them
};

struct Sentence {
    Span span;
    std::uint32_t first = 0;  ///< index in Document::tokens of the first token
    std::uint32_t last = 0;   ///< one past the last token
    BlockKind block = BlockKind::body;

    std::uint32_t size() const { return last - first; }
};

}  // namespace entente
