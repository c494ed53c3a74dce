#include "lemma_trainer.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/files.h"
#include "base/strings.h"
#include "dictionary_builder.h"
#include "syntax/inflection.h"

namespace entente::train {

using syntax::LemmaEdit;
using syntax::Lemmatiser;
using syntax::Letters;
using syntax::TagSet;
using syntax::Written;

namespace {

/// How often, by what is counted.
template <typename Key>
using Counts = std::map<Key, std::size_t>;
/// A lower-case form and its tag.
using Word = std::pair<std::string, std::pair<Upos, Xpos>>;

TagSet::Tag tag_of(const Word& word) {
    return {word.second.first, word.second.second};
}

template <typename Key>
const Key& most_frequent(const Counts<Key>& counts) {
    return std::max_element(counts.begin(), counts.end(),
                            [](const auto& a, const auto& b) { return a.second < b.second; })
        ->first;
}

/// What the treebanks say of a form with a tag.
struct Evidence {
    Counts<std::pair<std::string, std::string>> pairs;  ///< form as written, lemma
    bool typo = false;                                  ///< all of it are misspellings

    std::size_t size() const {
        std::size_t sum = 0;
        for (const auto& [pair, count] : pairs)
            sum += count;
        return sum;
    }
    /// The lemma that most have.
    std::string lemma() const {
        Counts<std::string> lemmas;
        for (const auto& [pair, count] : pairs)
            lemmas[pair.second] += count;
        return most_frequent(lemmas);
    }
};

/// The rules made so far, and the numbers of their edits.
class Rules {
  public:
    void add(std::uint64_t key, const LemmaEdit& edit) {
        if (!keys_.insert(key).second) return;
        const auto next = static_cast<Lemmatiser::EditId>(ids_.size());
        rules_.push_back({key, ids_.emplace(edit, next).first->second});
    }
    Lemmatiser lemmatiser() const {
        std::vector<LemmaEdit> edits(ids_.size());
        for (const auto& [edit, id] : ids_)
            edits[id] = edit;
        return Lemmatiser(std::move(edits), rules_);
    }

  private:
    std::map<LemmaEdit, Lemmatiser::EditId> ids_;
    std::set<std::uint64_t> keys_;
    std::vector<Lemmatiser::Rule> rules_;
};

/// Parts of words that a space cuts, and of words cut from their prefix, have no lemma of their own.
bool is_fragment(Xpos xpos) {
    return xpos == Xpos::gw || xpos == Xpos::afx;
}

/// Function words are as often misspelt in one way as not ("s" for "'s"), and those are few.
bool is_open(Upos upos) {
    return upos == Upos::noun || upos == Upos::propn || upos == Upos::verb || upos == Upos::adj ||
           upos == Upos::adv;
}

class Trainer {
  public:
    explicit Trainer(const syntax::Dictionary& dictionary) : dictionary_(dictionary) {}

    void see(std::string_view form, const Token& gold) {
        if (form.size() > 60 || gold.lemma.empty() || gold.lemma.size() > 60) return;
        if (gold.lemma == "_" || is_fragment(gold.xpos)) return;
        const TagSet::Tag tag{gold.upos, gold.xpos};
        if (syntax::is_name(tag)) see_name(form, gold);
        see_base(form, gold);
        // Of a name in capitals only its spelling can be learnt, and see_name has done that.
        if (syntax::is_name(tag) && syntax::written_as(form) != Written::mixed) return;
        const Word word{lower(form), {tag.upos, tag.xpos}};
        if (decided_.contains(word)) {
            objections_.insert({word, gold.lemma});
            return;
        }
        Evidence& evidence = words_[word];
        evidence.typo =
            evidence.pairs.empty() ? gold.features.typo() : evidence.typo && gold.features.typo();
        ++evidence.pairs[{std::string(form), gold.lemma}];
    }
    /// What comes behind does not change the lemmas of the words seen so far.
    void decide() {
        for (const auto& [word, evidence] : words_)
            decided_.insert(word);
    }

    void see_irregular(const std::string& form, const std::string& base, std::uint16_t word_class) {
        irregular_.push_back({form, base, word_class});
    }
    /// A word as a dictionary spells it.
    void see_spelling(std::string_view word) { spellings_[lower(word)].insert(std::string(word)); }

    Lemmatiser finish() {
        add_bases();
        add_irregular();
        add_capitals();
        add_names();
        reject_slips();
        add_endings();
        add_words();
        return rules_.lemmatiser();
    }

  private:
    struct Irregular {
        std::string form;
        std::string base;
        std::uint16_t word_class = 0;
    };
    using Ending = Word;

    /// How a name is written: of one in capitals or small letters under its own manner too.
    void see_name(std::string_view form, const Token& gold) {
        const Written written = syntax::written_as(form);
        if (written != Written::mixed) ++written_names_[{written, lower(form)}][gold.lemma];
        if (written != Written::lower) ++names_[lower(gold.lemma)][gold.lemma];
    }

    /// A word that stands uninflected is a base form of its class.
    void see_base(std::string_view form, const Token& gold) {
        if (gold.features.typo() || lower(form) != gold.lemma) return;
        switch (gold.xpos) {
            case Xpos::vb:
            case Xpos::vbp:
                ++bases_[{gold.lemma, syntax::class_verb}];
                break;
            case Xpos::nn:
                ++bases_[{gold.lemma, syntax::class_noun}];
                break;
            case Xpos::jj:
                ++bases_[{gold.lemma, syntax::class_adjective}];
                break;
            default:
                break;
        }
    }

    void add_bases() {
        for (const auto& [base, count] : bases_) {
            const auto& [word, word_class] = base;
            if (count >= 2 && (dictionary_.listed(word) & word_class) == 0)
                rules_.add(Lemmatiser::base_key(word, word_class), {});
        }
    }

    void add_irregular() {
        for (const Irregular& irregular : irregular_)
            rules_.add(Lemmatiser::irregular_key(irregular.form, irregular.word_class),
                       syntax::lemma_edit(irregular.form, irregular.base, false));
    }

    /// Words that the dictionary spells in one way, with capitals.
    void add_capitals() {
        for (const auto& [low, spellings] : spellings_) {
            if (spellings.size() != 1 || *spellings.begin() == low) continue;
            rules_.add(Lemmatiser::capital_key(low),
                       syntax::lemma_edit(low, *spellings.begin(), false));
        }
    }

    void add_names() {
        const auto add = [this](const std::string& low, Written written, std::string_view name) {
            rules_.add(Lemmatiser::name_key(low, written), syntax::lemma_edit(low, name, true));
        };
        for (const auto& [name, lemmas] : written_names_)
            add(name.second, name.first, most_frequent(lemmas));
        for (const auto& [low, lemmas] : names_) {
            const std::string& lemma = most_frequent(lemmas);
            if (lemma != low) add(low, Written::mixed, lemma);
        }
    }

    /// Forgets a lemma that no list knows where the lists have another ("fre" for "freed"), or
    /// that the lists and a later treebank do not have ("troops"); a misspelling that looks like a
    /// word; and a name that is not of the form.
    void reject_slips() {
        const Lemmatiser lists = rules_.lemmatiser();
        std::erase_if(words_, [&](const auto& entry) {
            const auto& [word, evidence] = entry;
            const Xpos xpos = word.second.second;
            const std::string lemma = evidence.lemma();
            const std::string known = lists.known_base(word.first, xpos, dictionary_);
            if (evidence.typo && is_open(word.second.first))
                return !known.empty() ||
                       (dictionary_.listed(word.first) & ~syntax::class_name) != 0;
            if (syntax::is_name(tag_of(word))) return xpos != Xpos::nnps && !expands(word, lemma);
            const std::uint16_t word_class = syntax::inflected_class(xpos);
            if (known.empty() || known == lower(lemma)) return false;
            const bool plural_only = lemma == word.first && evidence.size() > 1;
            const bool weak = plural_only || evidence.size() <= 2;
            if (weak && objections_.contains({word, known})) return true;
            return !plural_only && !is_known(lemma, word_class, lists);
        });
    }

    /// "Oct." is "October"; but "United" stays, and so does "Edwards".
    static bool expands(const Word& word, const std::string& lemma) {
        return word.second.first == Upos::propn && lemma.size() >= word.first.size() &&
               is_ascii_upper(lemma.front()) && lower(lemma).front() == word.first.front();
    }

    bool is_known(const std::string& lemma, std::uint16_t word_class,
                  const Lemmatiser& lists) const {
        return lists.is_base(lower(lemma), word_class, dictionary_) ||
               std::any_of(irregular_.begin(), irregular_.end(), [&](const Irregular& irregular) {
                   return irregular.word_class == word_class && irregular.base == lemma;
               });
    }

    static LemmaEdit ending_edit_of(const Word& word, const std::string& lemma) {
        LemmaEdit edit = syntax::lemma_edit(word.first, lower(lemma), false);
        if (lower(lemma) != lemma) edit.letters = Letters::keep;
        return edit;
    }

    /// A word speaks once for its edit, however frequent it is: rare words are what endings are
    /// for. Irregular and misspelt words do not speak.
    std::map<Ending, Counts<LemmaEdit>> count_endings() const {
        std::map<Ending, Counts<LemmaEdit>> endings;
        std::set<std::pair<std::string, std::uint16_t>> irregular;
        for (const Irregular& entry : irregular_)
            irregular.insert({entry.form, entry.word_class});
        for (const auto& [word, evidence] : words_) {
            const Xpos xpos = word.second.second;
            const std::uint16_t word_class = syntax::inflected_class(xpos);
            if (word_class == 0 && xpos != Xpos::jj) continue;
            if (evidence.typo || irregular.contains({word.first, word_class})) continue;
            const LemmaEdit edit = ending_edit_of(word, evidence.lemma());
            const std::size_t longest = std::min(Lemmatiser::longest_ending, word.first.size());
            for (std::size_t n = 0; n <= longest; ++n)
                ++endings[{word.first.substr(word.first.size() - n), word.second}][edit];
        }
        return endings;
    }

    /// From short to long, keeps the endings that say something else than the shorter ones do.
    void add_endings() {
        const std::map<Ending, Counts<LemmaEdit>> endings = count_endings();
        std::vector<const Ending*> order;
        for (const auto& [ending, counts] : endings)
            order.push_back(&ending);
        std::stable_sort(order.begin(), order.end(), [](const Ending* a, const Ending* b) {
            return a->first.size() < b->first.size();
        });
        std::map<Ending, LemmaEdit> kept;
        for (const Ending* ending : order) {
            Counts<LemmaEdit> counts = endings.at(*ending);
            // What is taken off has been seen.
            std::erase_if(counts, [ending](const auto& entry) {
                return entry.first.strip > ending->first.size();
            });
            if (counts.empty()) continue;
            const LemmaEdit& edit = most_frequent(counts);
            const bool weak = counts.at(edit) < 2 && !ending->first.empty();
            if (weak || edit == shorter_edit(*ending, kept)) continue;
            kept[*ending] = edit;
            rules_.add(Lemmatiser::ending_key(ending->first, tag_of(*ending)), edit);
        }
    }

    /// What the longest kept ending of `ending` says, itself left out; nothing but the tag's
    /// capitals where there is none.
    static LemmaEdit shorter_edit(const Ending& ending, const std::map<Ending, LemmaEdit>& kept) {
        for (std::size_t n = ending.first.size(); n-- > 0;) {
            const auto found =
                kept.find({ending.first.substr(ending.first.size() - n), ending.second});
            if (found != kept.end()) return found->second;
        }
        return {};
    }

    /// Words whose lemma the rules so far do not give.
    void add_words() {
        const Lemmatiser rules = rules_.lemmatiser();
        for (const auto& [word, evidence] : words_) {
            const TagSet::Tag tag = tag_of(word);
            const auto& [form, unused] = most_frequent(evidence.pairs);
            const std::string lemma = evidence.lemma();
            const bool name = syntax::is_name(tag);
            const bool same = rules.lemma(form, tag, dictionary_) == lemma &&
                              (name || rules.lemma(word.first, tag, dictionary_) == lemma);
            if (!same)
                rules_.add(Lemmatiser::word_key(word.first, tag),
                           syntax::lemma_edit(form, lemma, name));
        }
    }

    const syntax::Dictionary& dictionary_;
    std::map<Word, Evidence> words_;
    std::set<Word> decided_;
    std::set<std::pair<Word, std::string>> objections_;  ///< what later treebanks say
    Counts<std::pair<std::string, std::uint16_t>> bases_;
    std::map<std::pair<Written, std::string>, Counts<std::string>> written_names_;
    std::map<std::string, Counts<std::string>> names_;
    std::map<std::string, std::set<std::string>> spellings_;
    std::vector<Irregular> irregular_;
    Rules rules_;
};

/// An exception list has "FORM LEMMA..." a line.
Outcome see_exceptions(const std::filesystem::path& path, std::uint16_t word_class,
                       Trainer& trainer) {
    const Result<std::string> bytes = read_file(path);
    if (!bytes) return bytes.error();
    for (const std::string_view line : split(*bytes, '\n')) {
        const auto words = split_words(line);
        if (words.size() < 2 || words[0].find('_') != std::string_view::npos) continue;
        trainer.see_irregular(std::string(words[0]), std::string(words[1]), word_class);
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
            for (std::size_t i = 0; i < example.forms.size(); ++i)
                trainer.see(example.forms[i], example.gold[i]);
        trainer.decide();
    }
    constexpr std::pair<const char*, std::uint16_t> lists[] = {
        {"noun.exc", syntax::class_noun},
        {"verb.exc", syntax::class_verb},
        {"adj.exc", syntax::class_adjective},
        {"adv.exc", syntax::class_adverb},
    };
    for (const auto& [file, word_class] : lists) {
        const Outcome seen = see_exceptions(wordnet / file, word_class, trainer);
        if (!seen) return seen.error();
    }
    const Outcome seen = for_each_wordnet_word(
        wordnet, [&](std::string_view word, WordNetFile) { trainer.see_spelling(word); });
    if (!seen) return seen.error();
    return trainer.finish();
}

}  // namespace entente::train
