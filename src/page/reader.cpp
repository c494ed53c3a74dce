#include "page/reader.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/content_id.h"
#include "base/strings.h"
#include "page/decode.h"
#include "page/json_items.h"
#include "page/plain.h"

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

bool is_feed(std::string_view text) {
    if (!is_markup(text)) return false;
    const std::string head = lower(text.substr(0, 2048));
    return has_any(head, {"<rss", "<feed", "<rdf:rdf"}) && !has_any(head, {"<html"});
}

std::string shown(std::string_view value) {
    constexpr std::size_t most = 40;
    return "\"" + std::string(value.substr(0, most)) + (value.size() > most ? "...\"" : "\"");
}

// What the layout found, and the choice among the dates.
void take_layout(Layout layout, Article& article) {
    article.blocks = std::move(layout.blocks);
    article.headline = std::move(layout.headline);
    article.dateline_place = std::move(layout.dateline_place);
    article.agency = std::move(layout.agency);
    if (!layout.byline.empty()) article.byline = std::move(layout.byline);
    article.published = layout.publication.best();
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

}  // namespace

Result<ArticleReader> ArticleReader::load(const std::filesystem::path& data_dir,
                                          ReaderOptions options) {
    auto cues = PageCues::load(data_dir);
    if (!cues) return cues.error();
    auto html = HtmlReader::load(data_dir);
    if (!html) return html.error();
    auto json = JsonArticleReader::load(data_dir);
    if (!json) return json.error();
    auto language = LanguageGuess::load(data_dir);
    if (!language) return language.error();
    ArticleReader reader;
    reader.options_ = options;
    reader.cues_ = std::move(*cues);
    reader.html_ = std::move(*html);
    reader.json_ = std::move(*json);
    reader.language_ = std::move(*language);
    return reader;
}

Result<ArticleReading> ArticleReader::read(Page page) const {
    auto decoded = decode(std::move(page.bytes), page.file);
    if (!decoded) return Error{decoded.error().reason, page.file, page.line};
    const std::size_t repaired = decoded->repaired;
    std::string& text = decoded->text;
    if (is_feed(text)) {
        return Error{"is a feed, not a report; give the pages that it links to", page.file,
                     page.line};
    }
    Result<ArticleReading> reading = page.json || is_json_object(text) ? read_json(text)
                                     : is_html(text)                   ? read_html(text)
                                                     : read_plain(std::move(text));
    if (!reading) return Error{reading.error().reason, page.file, page.line};
    if (trim(reading->article.text).empty()) {
        return Error{"the page has no words", page.file, page.line};
    }
    if (repaired > 0) {
        reading->warnings.push_back(
            {"broken " + decoded->encoding + ": " + std::to_string(repaired) +
                 (repaired == 1 ? " place was" : " places were") + " replaced with U+FFFD",
             {},
             0});
    }
    finish(page, *reading);
    return reading;
}

ArticleReading ArticleReader::read_plain(std::string text) const {
    ArticleReading reading;
    Article& article = reading.article;
    article.text = std::move(text);
    take_layout(LayoutReader(cues_).read(article.text, paragraphs_of(article.text)), article);
    return reading;
}

ArticleReading ArticleReader::read_html(std::string_view html) const {
    ArticleReading reading;
    Article& article = reading.article;
    HtmlPage page = html_.read(html);
    article.text = std::move(page.text);
    Layout layout = LayoutReader(cues_).read(article.text, page.paragraphs);
    const PageMetadata& stated = page.metadata;
    const PageDates& dates = cues_.dates();
    article.url = stated[MetaField::url];
    article.outlet = stated[MetaField::outlet];
    article.byline = stated[MetaField::author];
    article.language = page.language;
    layout.publication.published(DateBasis::metadata, dates.value(stated[MetaField::published]));
    layout.publication.updated(DateBasis::metadata, dates.value(stated[MetaField::modified]));
    layout.publication.published(DateBasis::url, PageDates::in_url(article.url));
    const bool headless = layout.headline.empty();
    take_layout(std::move(layout), article);
    if (headless) take_title(page.headline, article);
    return reading;
}

Result<ArticleReading> ArticleReader::read_json(std::string_view json) const {
    auto fields = json_.read(json);
    if (!fields) return fields.error();
    ArticleReading reading;
    Article& article = reading.article;
    article.id = std::move(fields->id);
    article.url = std::move(fields->url);
    article.outlet = std::move(fields->outlet);
    article.byline = std::move(fields->author);
    article.language = std::move(fields->language);
    article.text = std::move(fields->text);
    Layout layout = LayoutReader(cues_).read(article.text, paragraphs_of(article.text));
    const auto date = cues_.dates().value(fields->date);
    if (!fields->date.empty() && !date) {
        reading.warnings.push_back(
            {"the date " + shown(fields->date) + " does not exist or cannot be read", {}, 0});
    }
    layout.publication.published(DateBasis::metadata, date);
    layout.publication.published(DateBasis::url, PageDates::in_url(article.url));
    take_layout(std::move(layout), article);
    take_title(fields->title, article);
    return reading;
}

// What is the same for all kinds of page.
void ArticleReader::finish(const Page& page, ArticleReading& reading) const {
    Article& article = reading.article;
    article.source = page.source();
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
