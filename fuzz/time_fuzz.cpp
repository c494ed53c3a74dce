// Any text for the time reader: its expressions lie inside the text, and an interval does not end
// before it begins.

#include "bytes.h"
#include "text/segmenter.h"
#include "time/time_reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace entente;
    static const auto segmenter = fuzz::loaded(Segmenter::load(ENTENTE_SOURCE_DATA_DIR));
    static const auto reader = fuzz::loaded(TimeReader::load(ENTENTE_SOURCE_DATA_DIR));
    Document document;
    document.article.text = fuzz::view(data, size);
    document.article.blocks = {{{0, static_cast<std::uint32_t>(size)}, BlockKind::body}};
    document.article.published = {Date{2011, 10, 20}, DateBasis::given};
    segmenter.segment(document);
    reader.read(document);
    for (const TimeExpression& time : document.times) {
        fuzz::must(time.span.begin < time.span.end && time.span.end <= size);
        const Interval& days = time.interval;
        if (days.begin && days.end) fuzz::must(*days.begin <= *days.end);
    }
    return 0;
}
