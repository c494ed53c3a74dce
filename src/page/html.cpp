#include "page/html.h"

#include "page/html_outlet.h"
#include "page/html_pieces.h"
#include "page/html_story.h"
#include "page/html_tame.h"

namespace entente {
namespace {

// Statements in the body of a page rank behind all rows of metadata.tsv.
constexpr std::uint32_t body_rank = 100000;

}  // namespace

Result<HtmlReader> HtmlReader::load(const std::filesystem::path& data_dir) {
    auto containers = ContainerCues::load(data_dir);
    if (!containers) return containers.error();
    auto metadata = MetadataReader::load(data_dir);
    if (!metadata) return metadata.error();
    HtmlReader reader;
    reader.containers_ = std::move(*containers);
    reader.metadata_ = std::move(*metadata);
    return reader;
}

HtmlPage HtmlReader::read(std::string_view html, const PageCues& cues) const {
    HtmlPieces pieces = html_pieces(tame_html(html), containers_, metadata_);
    HtmlPage page;
    page.metadata = pieces.metadata;
    std::string_view headline = page.metadata[MetaField::headline];
    if (headline.empty()) headline = pieces.title;
    page.headline = without_outlet(headline, page.metadata[MetaField::outlet]);
    const HtmlStory story(pieces, page.headline, cues);
    page.paragraphs = story.paragraphs();
    for (const HtmlTime& time : pieces.times) {
        const bool in_head = time.piece <= story.first_piece();
        if (story.is_furniture(time.element) || !(time.said || in_head)) continue;
        page.metadata.offer(time.field, time.value, time.said ? body_rank : body_rank + 1);
    }
    page.metadata.offer(MetaField::outlet, page.metadata[MetaField::site], body_rank);
    if (page.metadata[MetaField::outlet].empty()) {
        page.metadata.offer(MetaField::outlet, outlet_of(pieces, story.headline()), body_rank);
    }
    page.text = std::move(pieces.text);
    page.language = std::move(pieces.language);
    return page;
}

}  // namespace entente
