#include "inputs/wide_source.h"

#include <array>

#include <unicode/ucnv.h>

#include "inputs/window.h"

namespace entente {
namespace {

struct Close {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, Close>;

Converter converter(const char* encoding) {
    UErrorCode fault = U_ZERO_ERROR;
    return Converter(ucnv_open(encoding, &fault));
}

class NarrowSource : public ByteSource {
  public:
    NarrowSource(Bytes source, const std::string& encoding)
        : ByteSource(source->name()),
          wide_(std::move(source)),
          from_(converter(encoding.c_str())),
          to_(converter("UTF-8")) {}

    Result<bool> read(std::string& bytes, std::size_t most) override {
        if (!from_ || !to_) return error("is in an encoding that is not known");
        while (!finished_) {
            if (wide_.held().empty() && !wide_.ended()) {
                if (const Result<bool> more = wide_.more(); !more) return more.error();
            }
            if (const std::size_t got = convert(bytes, most); got > 0) return true;
        }
        return false;
    }

  private:
    Window wide_;
    Converter from_;
    Converter to_;
    std::array<UChar, 4096> pivot_{};
    UChar* pivot_source_ = pivot_.data();
    UChar* pivot_target_ = pivot_.data();
    bool first_ = true;
    bool finished_ = false;

    std::size_t convert(std::string& bytes, std::size_t most) {
        const std::size_t before = bytes.size();
        bytes.resize(before + most);
        const std::string_view held = wide_.held();
        const bool last = wide_.ended();
        const char* source = held.data();
        char* target = bytes.data() + before;
        UErrorCode fault = U_ZERO_ERROR;
        ucnv_convertEx(to_.get(), from_.get(), &target, bytes.data() + bytes.size(), &source,
                       held.data() + held.size(), pivot_.data(), &pivot_source_, &pivot_target_,
                       pivot_.data() + pivot_.size(), first_, last, &fault);
        first_ = false;
        wide_.drop(static_cast<std::size_t>(source - held.data()));
        const auto got = static_cast<std::size_t>(target - bytes.data()) - before;
        bytes.resize(before + got);
        finished_ = fault != U_BUFFER_OVERFLOW_ERROR && (last || U_FAILURE(fault));
        return got;
    }
};

}  // namespace

Bytes narrow(Bytes source, const std::string& encoding) {
    return std::make_unique<NarrowSource>(std::move(source), encoding);
}

}  // namespace entente
