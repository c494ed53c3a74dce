// The page room's front door: bytes of a page in, an Article out.
//
//     auto reader = ArticleReader::load(data_dir);               // or with {.given_date = date}
//     if (!reader) return reader.error();
//     Inputs inputs(arguments, reader->field_names());           // files, folders, "-"
//     while (auto page = inputs.next()) {
//         if (!*page) { report(page->error()); continue; }       // refused: the others are read
//         auto reading = reader->read(std::move(**page));
//         if (!reading) { report(reading.error()); continue; }
//         for (const Error& warning : reading->warnings) report(warning);
//         use(reading->article);
//     }
//
// `read` is const and holds no state, so pages may be read by many threads while one thread takes
// them from Inputs.
//
// A page is HTML, JSON or plain text; which one is decided by its content, and so is whether the text
// of a JSON article or of a table's cell is HTML. The article's text is the whole text of the page
// (for plain text and for the text of a JSON article byte for byte the input, once that is UTF-8) and
// its blocks say what each part is; see document/article.h. Where a title is stated beside the text
// and does not stand in it, it is appended behind an empty line as a headline block. The date of
// publication is chosen by publication.h.
//
// Refused, with file and line in the Error: bytes that are no text (decode.h), an empty page, XML
// that is no page, broken JSON, a JSON article without text. Warned of: broken bytes that were replaced; a
// stated date that does not exist or cannot be read, which leaves the date unknown.
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "document/article.h"
#include "document/publication_dates.h"
#include "inputs/inputs.h"
#include "page/html.h"
#include "page/language.h"
#include "page/layout.h"

namespace entente {

struct ReaderOptions {
    /// The date of publication where a page states none (DateBasis::given).
    std::optional<Date> given_date;
};

/// An article, and what its reader would complain of.
struct ArticleReading {
    Article article;
    std::optional<Date> fetched;  ///< the day on which the page was got from the web, where stated
    PublicationDates dates;       ///< beside article.published
    std::vector<Error> warnings;
};

class ArticleReader {
  public:
    static Result<ArticleReader> load(const std::filesystem::path& data_dir,
                                      ReaderOptions options = {});

    Result<ArticleReading> read(Page page) const;

    const FieldNames& field_names() const { return names_; }

  private:
    ReaderOptions options_;
    PageCues cues_;
    HtmlReader html_;
    FieldNames names_;
    LanguageGuess language_;

    ArticleReading read_plain(std::string text, const ArticleFields& stated) const;
    ArticleReading read_html(std::string_view html, const ArticleFields& stated) const;
    void take_date(const ArticleFields& stated, Layout& layout, ArticleReading& reading) const;
    void finish(const Page& page, ArticleReading& reading) const;
};

}  // namespace entente
