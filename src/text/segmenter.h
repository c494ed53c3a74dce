// The text room's front door: the sentences and tokens of a Document.
//
//     Result<Segmenter> segmenter = Segmenter::load(data_dir);
//     if (!segmenter) return segmenter.error();
//     segmenter->segment(document);   // document.article from the page room
//
// Comes in: a Document with its article. Goes out: Document::sentences and Document::tokens, the
// tokens with their spans alone. Only readable blocks are read, and no sentence runs across two.
// Linear in the length of the text. Only loading fails: where data/cues/abbreviations.tsv,
// data/cues/tokenisation.tsv or data/models/segments.model is missing or broken. Safe from many
// threads.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "base/result.h"
#include "document/document.h"
#include "text/segment_model.h"
#include "text/word_lists.h"

namespace entente {

class Segmenter {
  public:
    static Result<Segmenter> load(const std::filesystem::path& data_dir);

    /// Replaces the document's sentences and tokens.
    void segment(Document& document) const;

  private:
    struct Knowledge {
        text::WordLists lists;
        text::SegmentModel model;
    };

    explicit Segmenter(std::shared_ptr<const Knowledge> knowledge)
        : knowledge_(std::move(knowledge)) {}

    std::shared_ptr<const Knowledge> knowledge_;
};

/// Text that is cut already: a sentence a line, its tokens between spaces. The Document's text is
/// `lines` byte for byte, in one body block; empty lines are passed over.
Document segment_given(std::string_view lines, std::string name);

}  // namespace entente
