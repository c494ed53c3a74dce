// entente parse: CoNLL-U of raw text, or of words that are cut already.

#include "syntax/parse.h"

#include "command.h"

namespace entente {
namespace {

Exit parse_given(const Options& options, const Analyser& analyser) {
    const Result<FieldNames> names = FieldNames::load(find_data(options));
    if (!names) return broken(names.error());
    Inputs inputs(options.inputs, *names);
    Exit exit = Exit::done;
    while (auto page = inputs.next()) {
        const Result<std::string> parsed =
            *page ? parse_tokens((*page)->bytes, (*page)->source(), analyser)
                  : Result<std::string>(page->error());
        if (!parsed) {
            complain(parsed.error());
            exit = Exit::some_refused;
        } else if (!print(*parsed)) {
            return Exit::broken;
        }
    }
    return exit;
}

Exit parse(const Options& options, bool tokens) {
    const std::filesystem::path data = find_data(options);
    const Result<Analyser> analyser = Analyser::load(data / "models" / "english.model");
    if (!analyser) return broken(analyser.error());
    if (tokens) return parse_given(options, *analyser);
    const Result<Segmenter> segmenter = Segmenter::load(data);
    if (!segmenter) return broken(segmenter.error());
    return each_article(options, [&](Article article) {
        return print(parse_article(std::move(article), *segmenter, *analyser));
    });
}

}  // namespace

void add_parse(CLI::App& app, Options& options, std::function<Exit()>& run) {
    CLI::App* command = app.add_subcommand("parse", "Print dependency trees as CoNLL-U");
    const auto tokens = std::make_shared<bool>(false);
    command->add_flag("--tokens", *tokens, "The input is tokenised: CoNLL-U, or a sentence a line");
    command->add_option("INPUT", options.inputs, "Files, folders, or -")->required();
    command->callback(
        [&options, &run, tokens] { run = [&options, tokens] { return parse(options, *tokens); }; });
}

}  // namespace entente
