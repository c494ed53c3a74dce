// A model of syntax whose sections the fuzzer alters, under a header that is right for them, or
// whose bytes it alters under the old header: refused, or it reads sentences to trees.
//
// The fuzzer's bytes are a list of edits of a small model (Script below): a whole model would be too
// long for it, and it would never get past the checksum.

#include <algorithm>
#include <array>
#include <string>

#include "bytes.h"
#include "support/trees.h"
#include "syntax/analyser.h"
#include "syntax/model_file.h"
#include "text/segmenter.h"
#include "train/random_network.h"

namespace {

using namespace entente;
using syntax::ModelFile;

constexpr std::array sections{"about",    "dictionary", "lemmatiser", "network",
                              "inputs",   "encoder",    "word heads", "tree head",
                              "features", "names",      "deprels",    "tags"};

enum class EditKind : std::uint8_t { put, insert, cut, leave_out, count };

/// An edit is a byte for its kind, one for its section, three for a place in it, one for the
/// number of bytes that follow, and those.
struct Edit {
    EditKind kind = EditKind::put;
    const char* section = "";
    std::size_t place = 0;
    std::string_view bytes;
};

class Script {
  public:
    explicit Script(std::string_view bytes) : bytes_(bytes) {}

    bool finished() const { return bytes_.size() < 6; }
    Edit next() {
        Edit edit;
        edit.kind = static_cast<EditKind>(number() % static_cast<unsigned>(EditKind::count));
        edit.section = sections[number() % sections.size()];
        for (int i = 0; i < 3; ++i)
            edit.place = edit.place << 8U | number();
        edit.bytes = bytes_.substr(0, number());
        bytes_.remove_prefix(edit.bytes.size());
        return edit;
    }

  private:
    unsigned number() {
        const auto value = static_cast<unsigned char>(bytes_.front());
        bytes_.remove_prefix(1);
        return value;
    }

    std::string_view bytes_;
};

void carry_out(const Edit& edit, std::string& section) {
    const std::size_t place = edit.place % (section.size() + 1);
    switch (edit.kind) {
        case EditKind::put:
            section.replace(place, std::min(edit.bytes.size(), section.size() - place), edit.bytes);
            break;
        case EditKind::insert:
            section.insert(place, edit.bytes);
            break;
        default:
            section.resize(place);
    }
}

ModelFile without(const ModelFile& model, std::string_view left_out) {
    ModelFile rest;
    for (const char* section : sections)
        if (const auto bytes = model.section(section); bytes && section != left_out)
            rest.add(section, std::string(*bytes));
    return rest;
}

std::string altered_model(const ModelFile& original, Script script) {
    ModelFile model = original;
    while (!script.finished()) {
        const Edit edit = script.next();
        if (edit.kind == EditKind::leave_out) {
            model = without(model, edit.section);
        } else if (const auto bytes = model.section(edit.section)) {
            std::string section(*bytes);
            carry_out(edit, section);
            model.replace(edit.section, std::move(section));
        }
    }
    return model.serialise();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const ModelFile original = fuzz::loaded(train::RandomNetwork().model());
    static const std::string file = original.serialise();
    const std::string_view bytes = fuzz::view(data, size);

    const auto analyser =
        Analyser::parse_model(altered_model(original, Script(bytes)), "fuzz.model");
    if (analyser) {
        Document document =
            segment_given("The U.S. envoys met in Lisbon .\nTalks\nPERU \xff 1998 !", "fuzz");
        analyser->analyse(document);
        fuzz::must(tree_fault(document).empty());
    }

    std::string torn = file;
    for (Script script(bytes); !script.finished();)
        carry_out(script.next(), torn);
    if (torn != file) fuzz::must(!Analyser::parse_model(std::move(torn), "fuzz.model").ok());
    return 0;
}
