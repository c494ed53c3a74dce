#include "syntax/analyser.h"

#include <optional>
#include <utility>
#include <vector>

#include "base/files.h"
#include "syntax/document_reader.h"
#include "syntax/lemmatiser.h"
#include "syntax/lexeme.h"
#include "syntax/model_file.h"
#include "syntax/network.h"
#include "syntax/parser.h"
#include "syntax/tagger.h"

namespace entente {

using namespace syntax;

struct Analyser::Model {
    std::string about;
    Dictionary dictionary;
    Lemmatiser lemmatiser;
    std::optional<Network> network;
    /// Where the model has no network.
    Tagger tagger;
    Parser parser;
};

namespace {

/// The memory of one analyse() call, kept from sentence to sentence.
struct Scratch {
    std::vector<std::string_view> forms;
    std::vector<Lexeme> lexemes;
    std::vector<TagId> tags;
    std::vector<ParserWord> words;
    Configuration state;
};

/// A section of the file, read by its part's own parse(); errors name the file.
template <typename Part>
Result<Part> read_section(const ModelFile& file, std::string_view section) {
    const Result<std::string_view> bytes = file.section(section);
    if (!bytes) return bytes.error();
    Result<Part> part = Part::parse(*bytes);
    if (!part) return Error{part.error().reason, file.name(), 0};
    return part;
}

/// The tagger and parser of a model without a network.
Outcome read_linear_models(const ModelFile& file, Tagger& tagger, Parser& parser) {
    auto tags = read_section<TagSet>(file, "tags");
    if (!tags) return tags.error();
    auto tagger_weights = read_section<LinearModel>(file, "tagger");
    if (!tagger_weights) return tagger_weights.error();
    auto transitions = read_section<TransitionSet>(file, "transitions");
    if (!transitions) return transitions.error();
    auto parser_weights = read_section<LinearModel>(file, "parser");
    if (!parser_weights) return parser_weights.error();
    if (tagger_weights->labels() != tags->size() || parser_weights->labels() != transitions->size())
        return Error{"the model's parts do not fit each other", file.name(), 0};
    tagger = Tagger(*std::move(tags), *std::move(tagger_weights));
    parser = Parser(*std::move(transitions), *std::move(parser_weights));
    return Nothing{};
}

}  // namespace

Result<Analyser> Analyser::load(const std::filesystem::path& model_file) {
    Result<std::string> bytes = read_file(model_file);
    if (!bytes) return bytes.error();
    return parse_model(*std::move(bytes), model_file.string());
}

Result<Analyser> Analyser::parse_model(std::string bytes, std::string name) {
    const Result<ModelFile> file = ModelFile::parse(std::move(bytes), std::move(name));
    if (!file) return file.error();
    const Result<std::string_view> about = file->section("about");
    if (!about) return about.error();
    auto dictionary = read_section<LinearModel>(*file, "dictionary");
    if (!dictionary) return dictionary.error();
    auto lemmatiser = read_section<Lemmatiser>(*file, "lemmatiser");
    if (!lemmatiser) return lemmatiser.error();
    auto model = std::make_shared<Model>();
    model->about = *about;
    model->dictionary = Dictionary(*std::move(dictionary));
    model->lemmatiser = *std::move(lemmatiser);
    if (file->section("network")) {
        auto network = Network::parse(*file);
        if (!network) return network.error();
        model->network = *std::move(network);
    } else if (const Outcome read = read_linear_models(*file, model->tagger, model->parser);
               !read) {
        return read.error();
    }
    return Analyser(std::move(model));
}

std::string_view Analyser::about() const {
    return model_->about;
}

void Analyser::analyse(Document& document) const {
    if (model_->network) {
        DocumentReader(model_->dictionary, *model_->network, model_->lemmatiser).read(document);
        return;
    }
    Scratch scratch;
    for (const Sentence& sentence : document.sentences) {
        scratch.forms.clear();
        for (std::uint32_t i = sentence.first; i < sentence.last; ++i)
            scratch.forms.push_back(document.form(i));
        if (scratch.forms.empty()) continue;

        read_lexemes(scratch.forms, model_->dictionary, scratch.lexemes);
        model_->tagger.tag(scratch.lexemes, scratch.tags);
        scratch.words.clear();
        for (std::uint32_t i = 0; i < sentence.size(); ++i) {
            Token& token = document.tokens[sentence.first + i];
            const TagId id = scratch.tags[i];
            const TagSet::Tag tag = model_->tagger.tags()[id];
            token.upos = tag.upos;
            token.xpos = tag.xpos;
            token.lemma = model_->lemmatiser.lemma(scratch.forms[i], tag, model_->dictionary);
            scratch.words.push_back(parser_word(scratch.lexemes[i], token.lemma, id, tag.upos));
        }
        append_outside_words(scratch.words);
        model_->parser.parse(scratch.words, scratch.state);
        for (std::uint32_t i = 0; i < sentence.size(); ++i) {
            Token& token = document.tokens[sentence.first + i];
            const Configuration::Links& links = scratch.state.links(i);
            token.deprel = links.label;
            token.head = links.head == scratch.state.root() ? none : sentence.first + links.head;
        }
    }
}

}  // namespace entente
