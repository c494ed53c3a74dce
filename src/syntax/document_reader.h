// Reads all sentences of a Document by the network, many at a time.
//
// Comes in: sentences and tokens. Goes out: what Analyser promises. Sentences of like length go
// through the network together; what one is given does not depend on the others. A sentence longer
// than the network takes is read in pieces, each a tree, and the roots of the later ones hang on
// that of the first as parataxis; so time and memory stay in proportion to the tokens.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "syntax/lemmatiser.h"
#include "syntax/lexeme.h"
#include "syntax/network.h"

namespace entente::syntax {

class DocumentReader {
  public:
    /// The three must outlive it.
    DocumentReader(const Dictionary& dictionary, const Network& network,
                   const Lemmatiser& lemmatiser)
        : dictionary_(dictionary), network_(network), lemmatiser_(lemmatiser) {}

    void read(Document& document);

  private:
    /// Words of one sentence that the network reads at once.
    struct Piece {
        std::uint32_t first = 0;  ///< index in Document::tokens
        std::uint32_t size = 0;
        std::size_t lexeme = 0;  ///< index of the first word's in lexemes_
    };

    void add(const Document& document, const Sentence& sentence);
    void read_pieces(Document& document);
    void read_batch(Document& document, std::span<const Piece> batch);
    void write(Document& document, const Piece& piece, std::span<const Reading> readings) const;

    const Dictionary& dictionary_;
    const Network& network_;
    const Lemmatiser& lemmatiser_;
    std::vector<Piece> pieces_;
    std::vector<Lexeme> lexemes_;
    std::vector<Lexeme> sentence_lexemes_;
    std::vector<std::string_view> forms_;
    std::vector<std::span<const Lexeme>> batch_;
    std::vector<Reading> readings_;
    Network::Workspace workspace_;
};

}  // namespace entente::syntax
