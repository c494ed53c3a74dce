#include "text/segmenter.h"

#include <utility>
#include <vector>

#include "base/strings.h"
#include "text/paragraphs.h"
#include "text/sentence_splitter.h"
#include "text/tokeniser.h"

namespace entente {
namespace {

void append_token(Document& document, Span span) {
    document.tokens.emplace_back();
    document.tokens.back().span = span;
}

void append_sentence(Document& document, const Span* begin, const Span* end, BlockKind block) {
    Sentence sentence;
    sentence.first = static_cast<std::uint32_t>(document.tokens.size());
    for (const Span* span = begin; span != end; ++span)
        append_token(document, *span);
    sentence.last = static_cast<std::uint32_t>(document.tokens.size());
    sentence.span = cover(*begin, *(end - 1));
    sentence.block = block;
    document.sentences.push_back(sentence);
}

/// The last sentence's last token, where it is an abbreviation with one period, leaves that to the
/// sentence: "etc" ".", but "p.m.".
void free_last_period(Document& document) {
    const std::string_view form =
        document.form(static_cast<std::uint32_t>(document.tokens.size() - 1));
    if (form.size() < 2 || form.find('.') != form.size() - 1) return;
    Span& last = document.tokens.back().span;
    --last.end;
    append_token(document, {last.end, last.end + 1});
    ++document.sentences.back().last;
}

}  // namespace

Result<Segmenter> Segmenter::load(const std::filesystem::path& data_dir) {
    Result<text::WordLists> lists = text::WordLists::load(data_dir);
    if (!lists) return lists.error();
    Result<text::SegmentModel> model =
        text::SegmentModel::load(data_dir / "models" / "segments.model");
    if (!model) return model.error();
    return Segmenter(
        std::make_shared<const Knowledge>(Knowledge{*std::move(lists), *std::move(model)}));
}

void Segmenter::segment(Document& document) const {
    document.sentences.clear();
    document.tokens.clear();
    const std::string_view bytes = document.article.text;
    const text::Tokeniser tokeniser(knowledge_->lists);
    const text::SentenceSplitter splitter(knowledge_->lists, knowledge_->model);
    std::vector<Span> paragraphs;
    std::vector<Span> spans;
    std::vector<std::size_t> ends;
    for (const Block& block : document.article.blocks) {
        if (!readable(block.kind)) continue;
        text::find_paragraphs(bytes, block.span, paragraphs);
        for (const Span paragraph : paragraphs) {
            spans.clear();
            tokeniser.tokenise(bytes, paragraph, spans);
            splitter.split(bytes, spans, ends);
            std::size_t first = 0;
            for (const std::size_t end : ends) {
                append_sentence(document, spans.data() + first, spans.data() + end, block.kind);
                free_last_period(document);
                first = end;
            }
        }
    }
}

Document segment_given(std::string_view lines, std::string name) {
    Document document;
    document.article.source = std::move(name);
    document.article.text = lines;
    if (!lines.empty())
        document.article.blocks.push_back(
            {{0, static_cast<std::uint32_t>(lines.size())}, BlockKind::body});
    const std::string_view text = document.article.text;
    for (const std::string_view line : split(text, '\n')) {
        std::vector<Span> spans;
        for (const std::string_view word : split_words(line)) {
            const auto begin = static_cast<std::uint32_t>(word.data() - text.data());
            spans.push_back({begin, begin + static_cast<std::uint32_t>(word.size())});
        }
        if (!spans.empty())
            append_sentence(document, spans.data(), spans.data() + spans.size(), BlockKind::body);
    }
    return document;
}

}  // namespace entente
