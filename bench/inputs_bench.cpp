// inputs_bench: how fast each kind of file is cut into pages, on one core, in MB of what the file
// says once it is unpacked, and that the memory does not grow with the file: so many megabytes of
// each kind pass through, made of one block again and again. What a page's reading costs is
// measured by entente_bench.

#include <algorithm>
#include <fstream>
#include <string>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <zlib.h>
#include <zstd.h>

#include "inputs/page_stream.h"
#include "stage_clock.h"

namespace entente::bench {
namespace {

/// A head, one block so many times, and an end.
class Repeated : public ByteSource {
  public:
    Repeated(std::string name, std::string head, std::string block, std::string end,
             std::size_t times)
        : ByteSource(std::move(name)),
          now_(std::move(head)),
          block_(std::move(block)),
          end_(std::move(end)),
          times_(times) {}

    Result<bool> read(std::string& bytes, std::size_t most) override {
        while (at_ == now_.size()) {
            if (times_ == 0 && ended_) return false;
            ended_ = times_ == 0;
            now_ = ended_ ? end_ : block_;
            times_ -= ended_ ? 0 : 1;
            at_ = 0;
        }
        const std::size_t size = std::min(most, now_.size() - at_);
        bytes.append(now_, at_, size);
        at_ += size;
        return true;
    }

  private:
    std::string now_;
    std::size_t at_ = 0;
    std::string block_;
    std::string end_;
    std::size_t times_;
    bool ended_ = false;
};

struct Kind {
    std::string name;
    std::string head;
    std::string block;
    std::string end;
    std::size_t unpacked = 0;  ///< bytes of a block once it is unpacked
};

// Prose of no meaning in which hardly anything is said twice, so that it packs about as text does.
std::string prose(std::size_t size, std::uint32_t seed) {
    std::string text;
    while (text.size() < size) {
        const std::size_t word = 2 + (seed >> 20U) % 9;
        for (std::size_t i = 0; i < word; ++i) {
            seed = seed * 1664525U + 1013904223U;
            text += static_cast<char>('a' + (seed >> 24U) % 26);
        }
        text += ' ';
    }
    return text;
}

std::string record(const std::string& type, const std::string& body) {
    const std::string block = "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n\r\n" + body;
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://w.example/7\r\n"
           "WARC-Date: 2011-05-02T10:00:00Z\r\nContent-Type: application/http; msgtype=response\r\n"
           "Content-Length: " +
           std::to_string(block.size()) + "\r\n\r\n" + block + "\r\n\r\n";
}

// Sixteen pages of 60 kB and as much again in pictures, as a crawl has them.
std::vector<std::string> records() {
    std::vector<std::string> all;
    for (std::uint32_t i = 0; i < 16; ++i) {
        all.push_back(record("text/html; charset=utf-8", "<p>" + prose(60'000, i)));
        all.push_back(record("image/jpeg", prose(60'000, i + 100)));
    }
    return all;
}

std::string gzip(const std::string& text) {
    z_stream stream{};
    ::deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    std::string packed(::deflateBound(&stream, text.size()) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    ::deflate(&stream, Z_FINISH);
    packed.resize(stream.total_out);
    ::deflateEnd(&stream);
    return packed;
}

std::string zstd(const std::string& text) {
    std::string packed(ZSTD_compressBound(text.size()), '\0');
    packed.resize(ZSTD_compress(packed.data(), packed.size(), text.data(), text.size(), 3));
    return packed;
}

std::vector<Kind> kinds() {
    std::string archive;
    std::string members;
    for (const std::string& each : records()) {
        archive += each;
        members += gzip(each);
    }
    std::string lines;
    std::string rows;
    std::string entries;
    for (std::uint32_t i = 0; i < 200; ++i) {
        const std::string text = prose(4'000, i);
        lines +=
            R"({"id":")" + std::to_string(i) + R"(","title":"Talks","text":")" + text + "\"}\n";
        rows += std::to_string(i) + ",Talks,\"" + text + "\"\n";
        entries += "<item><title>Talks</title><description>" + text + "</description></item>\n";
    }
    const std::string feed = "<rss><channel><title>Wire</title>";
    return {{"WARC", "", archive, "", archive.size()},
            {"WARC, a gzip member a record", "", members, "", archive.size()},
            {"WARC in zstd", "", zstd(archive), "", archive.size()},
            {"JSON Lines", "", lines, "", lines.size()},
            {"JSON Lines in gzip", "", gzip(lines), "", lines.size()},
            {"JSON array", "[{\"text\":\"First.\"},\n",
             [&] {
                 std::string array = lines;
                 for (std::size_t at = 0; (at = array.find("}\n", at)) != std::string::npos;)
                     array.insert(at + 1, ","), at += 3;
                 return array;
             }(),
             "{\"text\":\"Last.\"}]", lines.size()},
            {"CSV", "id,title,text\n", rows, "", rows.size()},
            {"RSS", feed, entries, "</channel></rss>", entries.size()}};
}

double peak_megabytes() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:")) return std::stod(line.substr(6)) / 1024;
    }
    return 0;
}

Outcome measure(const Kind& kind, std::size_t megabytes, const FieldNames& names) {
    const std::size_t times = megabytes * 1'000'000 / kind.unpacked + 1;
    const double start = processor_seconds();
    auto stream = open_pages(
        std::make_unique<Repeated>(kind.name, kind.head, kind.block, kind.end, times), names);
    if (!stream) return stream.error();
    std::size_t pages = 0;
    while (const auto page = (*stream)->next()) {
        if (!*page) return page->error();
        ++pages;
    }
    const double seconds = processor_seconds() - start;
    const double read = static_cast<double>(kind.unpacked * times) / 1e6;
    fmt::print("{:<30} {:>7.0f} MB {:>8} pages {:>6.0f} MB/s   peak {:.0f} MB\n", kind.name, read,
               pages, read / seconds, peak_megabytes());
    return Nothing{};
}

int run(int argc, char** argv) {
    CLI::App app("How fast each kind of file is cut into pages", "inputs_bench");
    std::size_t megabytes = 500;
    app.add_option("--megabytes", megabytes, "Of each kind")->capture_default_str();
    CLI11_PARSE(app, argc, argv);
    const auto names = FieldNames::load(ENTENTE_SOURCE_DATA_DIR);
    Outcome measured = names ? Outcome(Nothing{}) : Outcome(names.error());
    for (const Kind& kind : kinds()) {
        if (measured) measured = measure(kind, megabytes, *names);
    }
    if (measured) return 0;
    fmt::print(stderr, "inputs_bench: {}\n", measured.error().message());
    return 3;
}

}  // namespace
}  // namespace entente::bench

int main(int argc, char** argv) {
    return entente::bench::run(argc, argv);
}
