#include "lemma_trainer.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/files.h"
#include "base/strings.h"

namespace entente::train {

using syntax::LemmaEdit;
using syntax::Lemmatiser;
using syntax::TagSet;

namespace {

using EditCounts = std::map<LemmaEdit, std::size_t>;
/// A lower-case form and its tag.
using Word = std::pair<std::string, std::pair<Upos, Xpos>>;

TagSet::Tag tag_of(const Word& word) {
    return {word.second.first, word.second.second};
}

const LemmaEdit& most_frequent(const EditCounts& counts) {
    return std::max_element(counts.begin(), counts.end(),
                            [](const auto& a, const auto& b) { return a.second < b.second; })
        ->first;
}

class Trainer {
  public:
    explicit Trainer(const syntax::Dictionary& dictionary) : dictionary_(dictionary) {}

    void see(std::string_view form, std::string_view lemma, TagSet::Tag tag) {
        if (form.size() > 60 || lemma.size() > 60) return;
        const Word word{lower(form), {tag.upos, tag.xpos}};
        if (decided_.contains(word)) return;
        ++words_[word][syntax::lemma_edit(form, lemma, tag.upos)];
    }
    /// What comes behind does not change the lemmas of the words seen so far.
    void decide() {
        for (const auto& [word, counts] : words_)
            decided_.insert(word);
    }

    Lemmatiser finish() {
        count_endings();
        add_endings();
        add_words();
        std::vector<LemmaEdit> edits(ids_.size());
        for (const auto& [edit, id] : ids_)
            edits[id] = edit;
        return Lemmatiser(std::move(edits), rules_);
    }

  private:
    using Ending = Word;

    /// A word speaks once for its edit, however frequent it is: rare words are what endings are
    /// for.
    void count_endings() {
        for (const auto& [word, counts] : words_) {
            const LemmaEdit& edit = most_frequent(counts);
            for (std::size_t n = 0; n <= std::min(Lemmatiser::longest_ending, word.first.size());
                 ++n)
                ++endings_[{word.first.substr(word.first.size() - n), word.second}][edit];
        }
    }

    /// The edit of the longest kept ending of `text`, itself left out where `shorter`.
    const LemmaEdit* predicted(const std::string& text, std::pair<Upos, Xpos> tag,
                               bool shorter) const {
        const std::size_t longest = std::min(Lemmatiser::longest_ending, text.size());
        for (std::size_t n = longest + 1; n-- > 0;) {
            if (shorter && n == text.size()) continue;
            const auto kept = kept_.find({text.substr(text.size() - n), tag});
            if (kept != kept_.end()) return &kept->second;
        }
        return nullptr;
    }

    /// From short to long, keeps the endings that say something else than the shorter ones do.
    void add_endings() {
        std::vector<const Ending*> order;
        for (const auto& [ending, counts] : endings_)
            order.push_back(&ending);
        std::stable_sort(order.begin(), order.end(), [](const Ending* a, const Ending* b) {
            return a->first.size() < b->first.size();
        });
        for (const Ending* ending : order) {
            const EditCounts& counts = endings_.at(*ending);
            const LemmaEdit& edit = most_frequent(counts);
            const bool weak = counts.at(edit) < 2 && !ending->first.empty();
            const LemmaEdit* known = predicted(ending->first, ending->second, true);
            if (weak || (known != nullptr && *known == edit)) continue;
            kept_[*ending] = edit;
            rules_.push_back({Lemmatiser::ending_key(ending->first, tag_of(*ending)), id(edit)});
        }
    }

    void add_words() {
        for (const auto& [word, counts] : words_) {
            const LemmaEdit& edit = most_frequent(counts);
            std::string found = listed_base(word.first, word.second.second, dictionary_);
            const LemmaEdit* known = predicted(word.first, word.second, false);
            const bool same = found.empty() ? known != nullptr && *known == edit
                                            : found == apply_edit(word.first, edit);
            if (same) continue;
            rules_.push_back({Lemmatiser::word_key(word.first, tag_of(word)), id(edit)});
        }
    }

    Lemmatiser::EditId id(const LemmaEdit& edit) {
        const auto next = static_cast<Lemmatiser::EditId>(ids_.size());
        return ids_.emplace(edit, next).first->second;
    }

    const syntax::Dictionary& dictionary_;
    std::map<Word, EditCounts> words_;
    std::set<Word> decided_;
    std::map<Ending, EditCounts> endings_;
    std::map<Ending, LemmaEdit> kept_;
    std::map<LemmaEdit, Lemmatiser::EditId> ids_;
    std::vector<Lemmatiser::Rule> rules_;
};

void see_example(const Example& example, Trainer& trainer) {
    for (std::size_t i = 0; i < example.forms.size(); ++i) {
        const Token& gold = example.gold[i];
        if (!gold.lemma.empty()) trainer.see(example.forms[i], gold.lemma, {gold.upos, gold.xpos});
    }
}

/// An exception list has "FORM LEMMA..." a line.
Outcome see_exceptions(const std::filesystem::path& path, const std::vector<TagSet::Tag>& tags,
                       Trainer& trainer) {
    const Result<std::string> bytes = read_file(path);
    if (!bytes) return bytes.error();
    for (const std::string_view line : split(*bytes, '\n')) {
        const auto words = split_words(line);
        if (words.size() < 2 || words[0].find('_') != std::string_view::npos) continue;
        for (const TagSet::Tag tag : tags)
            trainer.see(words[0], words[1], tag);
    }
    return Nothing{};
}

}  // namespace

Result<Lemmatiser> train_lemmatiser(const std::vector<Treebank>& treebanks,
                                    const syntax::Dictionary& dictionary,
                                    const std::filesystem::path& wordnet) {
    Trainer trainer(dictionary);
    for (const Treebank& treebank : treebanks) {
        for (const Example& example : treebank)
            see_example(example, trainer);
        trainer.decide();
    }
    const std::pair<const char*, std::vector<TagSet::Tag>> lists[] = {
        {"noun.exc", {{Upos::noun, Xpos::nns}}},
        {"verb.exc", {{Upos::verb, Xpos::vbd}, {Upos::verb, Xpos::vbn}}},
        {"adj.exc", {{Upos::adj, Xpos::jjr}, {Upos::adj, Xpos::jjs}}},
    };
    for (const auto& [file, tags] : lists) {
        const Outcome seen = see_exceptions(wordnet / file, tags, trainer);
        if (!seen) return seen.error();
    }
    return trainer.finish();
}

}  // namespace entente::train
