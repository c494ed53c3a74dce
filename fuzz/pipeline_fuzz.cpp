// Any text through the whole pipeline and into rows: every span lies inside the text.

#include "bytes.h"
#include "page/reader.h"
#include "pipeline/pipeline.h"
#include "record/report.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace entente;
    static const auto reader = fuzz::loaded(ArticleReader::load(ENTENTE_SOURCE_DATA_DIR));
    static const auto pipeline = fuzz::loaded(Pipeline::load(ENTENTE_SOURCE_DATA_DIR));
    auto reading = reader.read({std::string(fuzz::view(data, size)), "fuzz"});
    if (!reading) return 0;
    const Document document = pipeline.read(std::move(reading->article));
    const auto inside = [&](Span span) {
        fuzz::must(span.begin <= span.end && span.end <= document.article.text.size());
    };
    for (const Mention& mention : document.mentions)
        inside(mention.span);
    for (const EventRow& event : rows_of(document, "fuzz").events) {
        inside(event.span);
        inside(event.trigger);
    }
    return 0;
}
