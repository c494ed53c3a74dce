// The syntax room's front door: tags, lemmas and dependency trees for the sentences of a Document.
//
//     Result<Analyser> analyser = Analyser::load(data_dir / "models" / "english.model");
//     if (!analyser) return analyser.error();
//     analyser->analyse(document);   // after Segmenter::segment(document)
//
// Comes in: a Document with its sentences and tokens. Goes out: Token::lemma, upos, xpos, deprel
// and head of every token, in Universal Dependencies v2 for English. Each sentence gets one tree
// with one root. Time and memory are linear in the number of tokens. Only loading fails: where the
// model is missing, damaged or of another version.
//
// What is behind it (network.h, lemmatiser.h) is not part of the interface, so another kind of
// model may take its place. A copy shares the model; all use is safe from many threads.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "base/result.h"
#include "document/document.h"

namespace entente {

class Analyser {
  public:
    static Result<Analyser> load(const std::filesystem::path& model_file);
    /// The same from bytes in memory; `name` stands for the file in errors.
    static Result<Analyser> parse_model(std::string bytes, std::string name);

    void analyse(Document& document) const;

    /// The model's own account of its sources, their licences, and how it was trained.
    std::string_view about() const;

  private:
    struct Model;
    explicit Analyser(std::shared_ptr<const Model> model) : model_(std::move(model)) {}

    std::shared_ptr<const Model> model_;
};

}  // namespace entente
