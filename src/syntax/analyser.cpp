#include "syntax/analyser.h"

#include <utility>

#include "base/files.h"
#include "syntax/document_reader.h"
#include "syntax/lemmatiser.h"
#include "syntax/lexeme.h"
#include "syntax/model_file.h"
#include "syntax/network.h"

namespace entente {

using namespace syntax;

struct Analyser::Model {
    std::string about;
    Dictionary dictionary;
    Lemmatiser lemmatiser;
    Network network;
};

namespace {

/// A section of the file, read by its part's own parse(); errors name the file.
template <typename Part>
Result<Part> read_section(const ModelFile& file, std::string_view section) {
    const Result<std::string_view> bytes = file.section(section);
    if (!bytes) return bytes.error();
    Result<Part> part = Part::parse(*bytes);
    if (!part) return Error{part.error().reason, file.name(), 0};
    return part;
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
    auto network = Network::parse(*file);
    if (!network) return network.error();
    return Analyser(
        std::make_shared<const Model>(Model{std::string(*about), Dictionary(*std::move(dictionary)),
                                            *std::move(lemmatiser), *std::move(network)}));
}

std::string_view Analyser::about() const {
    return model_->about;
}

void Analyser::analyse(Document& document) const {
    DocumentReader(model_->dictionary, model_->network, model_->lemmatiser).read(document);
}

}  // namespace entente
