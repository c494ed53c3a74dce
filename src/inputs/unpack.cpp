#include "inputs/unpack.h"

#include <zlib.h>
#include <zstd.h>

#include "inputs/window.h"

namespace entente {
namespace {

constexpr std::string_view gzip_mark("\x1F\x8B", 2);
constexpr std::string_view zstd_mark("\x28\xB5\x2F\xFD", 4);

// Text packs to a third or a tenth, repetitive markup to a fiftieth.
constexpr std::uint64_t most_expansion = 250;
constexpr std::uint64_t unsuspicious = std::uint64_t{64} << 20U;
// zstd's own default for what it unpacks: 2^27 bytes.
constexpr int largest_window_log = 27;

/// What the unpackers share: packed bytes come through a window, and expansion is watched.
class Unpacker : public ByteSource {
  public:
    explicit Unpacker(Bytes source) : ByteSource(source->name()), packed_(std::move(source)) {}

    Result<bool> read(std::string& bytes, std::size_t most) final {
        while (!finished_) {
            if (packed_.held().empty() && !packed_.ended()) {
                const Result<bool> more = packed_.more();
                if (!more) return ended(more.error());
            }
            const std::size_t before = bytes.size();
            bytes.resize(before + most);
            const std::size_t held = packed_.held().size();
            const Result<std::size_t> got = step(bytes.data() + before, most);
            bytes.resize(before + (got ? *got : 0));
            if (!got) return ended(got.error());
            in_ += held - packed_.held().size();
            out_ += *got;
            if (out_ > unsuspicious && out_ / most_expansion > in_) {
                return ended(error("expands to more than 250 times its size: not read on"));
            }
            if (*got > 0) return true;
        }
        return false;
    }

  protected:
    /// Unpacks once from packed() to `out`, and drops what it used. Sets finish() at the end.
    virtual Result<std::size_t> step(char* out, std::size_t most) = 0;

    Window& packed() { return packed_; }
    void finish() { finished_ = true; }
    Error cut_off() const { return error("is cut off in the middle of its compressed data"); }

  private:
    Window packed_;
    std::uint64_t in_ = 0;
    std::uint64_t out_ = 0;
    bool finished_ = false;

    Error ended(Error error) {
        finished_ = true;
        return error;
    }
};

class ZlibUnpacker : public Unpacker {
  public:
    /// `format` is zlib's windowBits: 31 for gzip, 15 for zlib, -15 for bare deflate.
    ZlibUnpacker(Bytes source, int format) : Unpacker(std::move(source)), gzip_(format == 31) {
        ready_ = ::inflateInit2(&stream_, format) == Z_OK;
    }
    ~ZlibUnpacker() override {
        if (ready_) ::inflateEnd(&stream_);
    }

  protected:
    Result<std::size_t> step(char* out, std::size_t most) override {
        if (!ready_) return error("cannot be unpacked: out of memory");
        if (between_members_) return next_member();
        const std::string_view held = packed().held();
        // zlib's interface is older than const.
        stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(held.data()));
        stream_.avail_in = static_cast<uInt>(held.size());
        stream_.next_out = reinterpret_cast<Bytef*>(out);
        stream_.avail_out = static_cast<uInt>(most);
        const int state = ::inflate(&stream_, Z_NO_FLUSH);
        packed().drop(held.size() - stream_.avail_in);
        if (state == Z_STREAM_END) {
            if (!gzip_) finish();
            between_members_ = true;
        } else if (state != Z_OK && state != Z_BUF_ERROR) {
            return error("has damaged compressed data");
        } else if (held.empty() && stream_.avail_out == most) {
            return cut_off();  // nothing is left in zlib's state either
        }
        return most - stream_.avail_out;
    }

  private:
    z_stream stream_{};
    bool gzip_;
    bool ready_ = false;
    bool between_members_ = false;

    // Behind a member stands another one, or padding with zeros, or the end.
    Result<std::size_t> next_member() {
        std::string_view held = packed().held();
        if (held.empty()) {
            finish();
            return std::size_t{0};
        }
        if (held.front() == '\0') {
            const std::size_t padding = held.find_first_not_of('\0');
            packed().drop(padding == std::string_view::npos ? held.size() : padding);
            return std::size_t{0};
        }
        if (auto read = packed().hold(gzip_mark.size()); !read) return read.error();
        if (!packed().held().starts_with(gzip_mark)) {
            return error("has other bytes behind its compressed data");
        }
        ::inflateReset(&stream_);
        between_members_ = false;
        return std::size_t{0};
    }
};

class ZstdUnpacker : public Unpacker {
  public:
    explicit ZstdUnpacker(Bytes source) : Unpacker(std::move(source)), state_(ZSTD_createDCtx()) {
        if (state_) ZSTD_DCtx_setParameter(state_.get(), ZSTD_d_windowLogMax, largest_window_log);
    }

  protected:
    Result<std::size_t> step(char* out, std::size_t most) override {
        if (!state_) return error("cannot be unpacked: out of memory");
        const std::string_view held = packed().held();
        if (held.empty() && !in_frame_) {
            finish();
            return std::size_t{0};
        }
        ZSTD_inBuffer in{held.data(), held.size(), 0};
        ZSTD_outBuffer unpacked{out, most, 0};
        const std::size_t left = ZSTD_decompressStream(state_.get(), &unpacked, &in);
        if (ZSTD_isError(left) != 0U) {
            return error(std::string("has damaged compressed data: ") + ZSTD_getErrorName(left));
        }
        if (held.empty() && unpacked.pos == 0) return cut_off();
        packed().drop(in.pos);
        in_frame_ = left != 0;
        return unpacked.pos;
    }

  private:
    struct Free {
        void operator()(ZSTD_DCtx* state) const { ZSTD_freeDCtx(state); }
    };
    std::unique_ptr<ZSTD_DCtx, Free> state_;
    bool in_frame_ = true;
};

}  // namespace

std::optional<Packing> packing_of(std::string_view head) {
    if (head.starts_with(gzip_mark)) return Packing::gzip;
    if (head.starts_with(zstd_mark)) return Packing::zstd;
    return {};
}

Bytes unpack(Packing packing, Bytes source) {
    constexpr int gzip_format = 15 + 16;
    if (packing == Packing::gzip)
        return std::make_unique<ZlibUnpacker>(std::move(source), gzip_format);
    return std::make_unique<ZstdUnpacker>(std::move(source));
}

Bytes unpack_deflate(Bytes source) {
    std::string head;
    while (head.size() < 2) {
        const Result<bool> more = source->read(head, 2);
        if (!more || !*more) break;
    }
    // A zlib header: method 8, and the two bytes are a multiple of 31.
    const auto first = static_cast<unsigned char>(head.empty() ? '\0' : head[0]);
    const auto second = static_cast<unsigned char>(head.size() < 2 ? '\0' : head[1]);
    const bool zlib = (first & 0x0FU) == 8 && (first * 256U + second) % 31 == 0;
    return std::make_unique<ZlibUnpacker>(put_back(std::move(head), std::move(source)),
                                          zlib ? 15 : -15);
}

}  // namespace entente
