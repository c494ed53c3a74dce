#include "syntax/document_reader.h"

#include <algorithm>

namespace entente::syntax {
namespace {

/// Sentences that go through the network together, and their words at most.
constexpr std::size_t batch_sentences = 16;
constexpr std::size_t batch_words = 2048;

/// Words whose sentences are sorted by length at a time.
constexpr std::size_t window_words = 4096;

/// Hangs the later pieces of a sentence on its first piece.
void join_pieces(Document& document, const Sentence& sentence) {
    std::uint32_t root = none;
    for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
        Token& token = document.tokens[i];
        if (token.head != none) continue;
        if (root == none) {
            root = i;
        } else {
            token.head = root;
            token.deprel = Deprel::parataxis;
        }
    }
}

}  // namespace

void DocumentReader::read(Document& document) {
    for (const Sentence& sentence : document.sentences) {
        if (sentence.size() == 0) continue;
        add(document, sentence);
        if (lexemes_.size() >= window_words) read_pieces(document);
    }
    read_pieces(document);
    for (const Sentence& sentence : document.sentences)
        if (sentence.size() > Network::longest_sentence) join_pieces(document, sentence);
}

void DocumentReader::add(const Document& document, const Sentence& sentence) {
    forms_.clear();
    for (std::uint32_t i = sentence.first; i < sentence.last; ++i)
        forms_.push_back(document.form(i));
    read_lexemes(forms_, dictionary_, sentence_lexemes_);
    std::uint32_t done = 0;
    while (done < sentence.size()) {
        const auto size =
            std::min(sentence.size() - done, static_cast<std::uint32_t>(Network::longest_sentence));
        pieces_.push_back({sentence.first + done, size, lexemes_.size() + done});
        done += size;
    }
    lexemes_.insert(lexemes_.end(), sentence_lexemes_.begin(), sentence_lexemes_.end());
}

/// Reads what add() has gathered, and forgets it.
void DocumentReader::read_pieces(Document& document) {
    std::stable_sort(pieces_.begin(), pieces_.end(),
                     [](const Piece& a, const Piece& b) { return a.size > b.size; });
    const std::span<const Piece> pieces = pieces_;
    for (std::size_t first = 0; first < pieces.size();) {
        std::size_t words = pieces[first].size;
        std::size_t last = first + 1;
        while (last < pieces.size() && last - first < batch_sentences &&
               words + pieces[last].size <= batch_words)
            words += pieces[last++].size;
        read_batch(document, pieces.subspan(first, last - first));
        first = last;
    }
    pieces_.clear();
    lexemes_.clear();
}

void DocumentReader::read_batch(Document& document, std::span<const Piece> batch) {
    batch_.clear();
    for (const Piece& piece : batch)
        batch_.push_back(std::span(lexemes_).subspan(piece.lexeme, piece.size));
    network_.read(batch_, workspace_, readings_);
    std::span<const Reading> left = readings_;
    for (const Piece& piece : batch) {
        write(document, piece, left.first(piece.size));
        left = left.subspan(piece.size);
    }
}

void DocumentReader::write(Document& document, const Piece& piece,
                           std::span<const Reading> readings) const {
    for (std::uint32_t i = 0; i < piece.size; ++i) {
        const std::uint32_t place = piece.first + i;
        const Reading& reading = readings[i];
        Token& token = document.tokens[place];
        token.upos = reading.tag.upos;
        token.xpos = reading.tag.xpos;
        token.lemma = lemmatiser_.lemma(document.form(place), reading.tag, dictionary_);
        token.features = reading.features;
        token.deprel = reading.deprel;
        token.head = reading.head == none ? none : piece.first + reading.head;
        token.name = reading.name;
    }
}

}  // namespace entente::syntax
