#include "page/reader.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/content_id.h"
#include "base/strings.h"
#include "inputs/decode.h"
#include "inputs/feed_parser.h"
#include "inputs/json_items.h"
#include "page/json_article.h"
#include "page/meta_line.h"
#include "page/plain.h"
#include "page/stated_body.h"

namespace entente {
namespace {

bool has_any(std::string_view text, std::initializer_list<std::string_view> marks) {
    return std::any_of(marks.begin(), marks.end(), [&](std::string_view mark) {
        return text.find(mark) != std::string_view::npos;
    });
}

// A page opens with a tag, a declaration or a comment; text that only has tags in it is text.
bool is_markup(std::string_view text) {
    text = trim(text);
    return text.size() > 1 && text[0] == '<' &&
           (is_ascii_alpha(text[1]) || text[1] == '!' || text[1] == '?');
}

bool is_html(std::string_view text) {
    if (!is_markup(text)) return false;
    const std::string head = lower(text.substr(0, 8192));
    return has_any(head, {"<html", "<!doctype html", "<head", "<body", "<div", "<article", "<p>",
                          "<p ", "<h1", "<title", "<meta", "<main", "<table", "<span", "<br"});
}

bool is_xml(std::string_view text) {
    return trim(text).starts_with("<?xml");
}

std::string shown(std::string_view value) {
    constexpr std::size_t most = 40;
    return "\"" + std::string(value.substr(0, most)) + (value.size() > most ? "...\"" : "\"");
}

// Of a time in metadata: "2012-07-08T01:05:00Z".
bool is_utc(std::string_view time) {
    return time.find(':') != std::string_view::npos &&
           (time.ends_with('Z') || time.ends_with("+00:00") || time.ends_with("+0000"));
}

// The line names the writer, unless the metadata names him and others: of "By A and B" in the markup
// of several elements the line is A alone.
std::string better_byline(std::string line, std::string stated) {
    const std::string_view first = std::string_view(stated).substr(0, stated.find(','));
    const bool by = is_byline(line) && !is_byline(first);
    const bool more = first.size() < stated.size() &&
                      first == trim(std::string_view(line).substr(by ? line.find(' ') : 0));
    return line.empty() || more ? std::move(stated) : std::move(line);
}

// What the layout found, and the choice among the dates.
void take_layout(Layout layout, ArticleReading& reading) {
    Article& article = reading.article;
    article.blocks = std::move(layout.blocks);
    article.headline = std::move(layout.headline);
    article.dateline_place = std::move(layout.dateline_place);
    article.agency = std::move(layout.agency);
    article.byline = better_byline(std::move(layout.byline), std::move(article.byline));
    article.published = layout.publication.best();
    reading.dates = layout.publication.rest();
}

// A title that is stated beside the text. Where the text has it, the block that holds it is the
// headline; else it is appended.
void take_title(std::string_view title, Article& article) {
    title = trim(title);
    if (title.empty()) return;
    article.headline = title;
    bool found = false;
    for (Block& block : article.blocks) {
        if (!found && block.span.in(article.text) == title) {
            block.kind = BlockKind::headline;
            found = true;
        } else if (block.kind == BlockKind::headline) {
            block.kind = BlockKind::summary;
        }
        if (block.kind == BlockKind::body) break;
    }
    if (found) return;
    if (!article.text.empty()) article.text += "\n\n";
    const auto begin = static_cast<std::uint32_t>(article.text.size());
    article.text += title;
    article.blocks.push_back(
        {{begin, begin + static_cast<std::uint32_t>(title.size())}, BlockKind::headline});
}

// What was stated beside the bytes, which is in their encoding, in UTF-8.
ArticleFields in_utf8(ArticleFields stated, const Page& page) {
    for (const FieldNames::Field field : FieldNames::fields) {
        std::string& value = stated.*field;
        if (value.empty()) continue;
        auto decoded = decode(std::move(value), page.file, page.charset);
        value = decoded ? std::move(decoded->text) : std::string();
    }
    return stated;
}

}  // namespace

Result<ArticleReader> ArticleReader::load(const std::filesystem::path& data_dir,
                                          ReaderOptions options) {
    auto cues = PageCues::load(data_dir);
    if (!cues) return cues.error();
    auto html = HtmlReader::load(data_dir);
    if (!html) return html.error();
    auto names = FieldNames::load(data_dir);
    if (!names) return names.error();
    auto language = LanguageGuess::load(data_dir);
    if (!language) return language.error();
    ArticleReader reader;
    reader.options_ = options;
    reader.cues_ = std::move(*cues);
    reader.html_ = std::move(*html);
    reader.names_ = std::move(*names);
    reader.language_ = std::move(*language);
    return reader;
}

Result<ArticleReading> ArticleReader::read(Page page) const {
    const auto refused = [&](std::string reason) {
        return Error{std::move(reason), page.file, page.line};
    };
    auto decoded = decode(std::move(page.bytes), page.file, page.charset);
    if (!decoded) return refused(decoded.error().reason);
    std::string text = std::move(decoded->text);
    ArticleFields stated = in_utf8(std::move(page.stated), page);
    if (page.form == PageForm::json ||
        (page.form == PageForm::by_content && is_json_object(text))) {
        auto fields = read_json_article(text, names_);
        if (!fields) return refused(fields.error().reason);
        stated = std::move(*fields);
        text = std::move(stated.text);
    }
    const bool html = page.form == PageForm::html || is_html(text);
    if (page.form == PageForm::by_content && is_feed(text))
        return refused("is a feed, not a report; give the pages that it links to");
    if (!html && is_xml(text)) return refused("is XML that is neither a feed nor a page");
    ArticleReading reading = html ? read_html(text, stated) : read_plain(std::move(text), stated);
    if (trim(reading.article.text).empty()) return refused("the page has no words");
    if (decoded->repaired > 0) {
        reading.warnings.push_back(
            {"broken " + decoded->encoding + ": " + std::to_string(decoded->repaired) +
                 (decoded->repaired == 1 ? " place was" : " places were") + " replaced with U+FFFD",
             {},
             0});
    }
    finish(page, reading);
    return reading;
}

ArticleReading ArticleReader::read_plain(std::string text, const ArticleFields& stated) const {
    ArticleReading reading;
    Article& article = reading.article;
    article.id = stated.id;
    article.url = stated.url;
    article.outlet = stated.outlet;
    article.byline = stated.author;
    article.language = stated.language;
    article.text = std::move(text);
    Layout layout = LayoutReader(cues_).read(article.text, paragraphs_of(article.text));
    take_date(stated, layout, reading);
    layout.publication.published(DateBasis::url, PageDates::in_url(article.url));
    take_layout(std::move(layout), reading);
    take_title(stated.title, article);
    return reading;
}

ArticleReading ArticleReader::read_html(std::string_view html, const ArticleFields& stated) const {
    const auto either = [](const std::string& a, const std::string& b) {
        return a.empty() ? b : a;
    };
    ArticleReading reading;
    Article& article = reading.article;
    HtmlPage page = html_.read(html, cues_);
    article.text = std::move(page.text);
    Layout layout = LayoutReader(cues_).read(article.text, page.paragraphs);
    const PageMetadata& metadata = page.metadata;
    const PageDates& dates = cues_.dates();
    article.id = stated.id;
    article.url = either(metadata[MetaField::url], stated.url);
    article.outlet = either(stated.outlet, metadata[MetaField::outlet]);
    article.byline = either(stated.author, metadata[MetaField::author]);
    article.language = either(page.language, stated.language);
    take_date(stated, layout, reading);
    layout.publication.published(DateBasis::metadata, dates.value(metadata[MetaField::published]));
    if (is_utc(metadata[MetaField::published])) layout.publication.metadata_is_utc();
    layout.publication.updated(DateBasis::metadata, dates.value(metadata[MetaField::modified]));
    layout.publication.published(DateBasis::url, PageDates::in_url(article.url));
    const bool headless = layout.headline.empty();
    take_layout(std::move(layout), reading);
    if (!stated.title.empty()) {
        take_title(stated.title, article);
    } else if (headless) {
        take_title(page.headline, article);
    }
    if (is_better_body(metadata[MetaField::body], article)) {
        take_stated_body(metadata[MetaField::body], article);
    }
    return reading;
}

void ArticleReader::take_date(const ArticleFields& stated, Layout& layout,
                              ArticleReading& reading) const {
    const auto date = cues_.dates().value(stated.date);
    if (!stated.date.empty() && !date) {
        reading.warnings.push_back(
            {"the date " + shown(stated.date) + " does not exist or cannot be read", {}, 0});
    }
    layout.publication.published(DateBasis::metadata, date);
}

// What is the same for all kinds of page.
void ArticleReader::finish(const Page& page, ArticleReading& reading) const {
    Article& article = reading.article;
    article.source = page.source();
    reading.fetched = page.fetched;
    if (article.id.empty()) article.id = content_id({article.url, article.text});
    article.language = language_.guess(article.body_text(), article.language);
    if (!article.published.date && options_.given_date) {
        article.published = {options_.given_date, DateBasis::given};
    }
    for (Error& warning : reading.warnings) {
        warning.file = page.file;
        warning.line = page.line;
    }
}

}  // namespace entente
