#include "inputs/decode.h"

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

#include <simdjson.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include "base/strings.h"

namespace entente {
namespace {

struct ConverterClose {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, ConverterClose>;

struct DetectorClose {
    void operator()(UCharsetDetector* detector) const { ucsdet_close(detector); }
};
using Detector = std::unique_ptr<UCharsetDetector, DetectorClose>;

struct Signature {
    std::string_view bytes;
    std::string_view kind;
};
// The first bytes of the kinds of file that lie among saved pages.
constexpr std::array signatures{
    Signature{"\x89PNG", "a PNG picture"},
    Signature{"\xFF\xD8\xFF", "a JPEG picture"},
    Signature{"GIF8", "a GIF picture"},
    Signature{"RIFF", "a RIFF file (picture, sound or film)"},
    Signature{"%PDF-", "a PDF file"},
    Signature{"PK\x03\x04", "a ZIP archive or office file"},
    Signature{"\xD0\xCF\x11\xE0", "an old office file"},
    Signature{"\x1F\x8B", "a gzip archive"},
    Signature{"BZh", "a bzip2 archive"},
    Signature{"\xFD\x37zXZ", "an xz archive"},
    Signature{"\x28\xB5\x2F\xFD", "a zstd archive"},
    Signature{"7z\xBC\xAF", "a 7z archive"},
    Signature{"Rar!\x1A", "a RAR archive"},
    Signature{"\x7F"
              "ELF",
              "a program"},
    Signature{"SQLite format 3", "an SQLite database"},
    Signature{"OggS", "an Ogg file"},
    Signature{"ID3", "an MP3 file"},
    Signature{"{\\rtf", "an RTF document"},
};

struct Mark {
    std::string_view bytes;
    const char* encoding;
};
// UTF-32's little-endian mark starts with UTF-16's, so it is tried first.
constexpr std::array marks{
    Mark{std::string_view("\xEF\xBB\xBF", 3), "UTF-8"},
    Mark{std::string_view("\xFF\xFE\x00\x00", 4), "UTF-32LE"},
    Mark{std::string_view("\x00\x00\xFE\xFF", 4), "UTF-32BE"},
    Mark{std::string_view("\xFF\xFE", 2), "UTF-16LE"},
    Mark{std::string_view("\xFE\xFF", 2), "UTF-16BE"},
};

const Mark* mark_of(std::string_view bytes) {
    for (const Mark& mark : marks) {
        if (bytes.starts_with(mark.bytes)) return &mark;
    }
    return nullptr;
}

std::size_t count_replacements(std::string_view text) {
    constexpr std::string_view replacement = "\uFFFD";
    std::size_t count = 0;
    for (std::size_t at = text.find(replacement); at != std::string_view::npos;
         at = text.find(replacement, at + replacement.size())) {
        ++count;
    }
    return count;
}

// U+FFFD for each maximal broken part, as the Unicode standard (3.9) and ICU do it.
std::string repair_utf8(std::string_view bytes) {
    std::string out;
    out.reserve(bytes.size() + 16);
    UErrorCode fault = U_ZERO_ERROR;
    const Converter from(ucnv_open("UTF-8", &fault));
    const Converter to(ucnv_open("UTF-8", &fault));
    std::array<UChar, 4096> pivot{};
    std::array<char, 8192> buffer{};
    UChar* pivot_source = pivot.data();
    UChar* pivot_target = pivot.data();
    const char* source = bytes.data();
    const char* end = source + bytes.size();
    bool first = true;
    do {
        fault = U_ZERO_ERROR;
        char* target = buffer.data();
        ucnv_convertEx(to.get(), from.get(), &target, buffer.data() + buffer.size(), &source, end,
                       pivot.data(), &pivot_source, &pivot_target, pivot.data() + pivot.size(),
                       first, true, &fault);
        out.append(buffer.data(), static_cast<std::size_t>(target - buffer.data()));
        first = false;
    } while (fault == U_BUFFER_OVERFLOW_ERROR);
    return out;
}

// Nothing where ICU does not know the encoding.
std::optional<std::string> convert(std::string_view bytes, const std::string& encoding) {
    UErrorCode fault = U_ZERO_ERROR;
    const Converter from(ucnv_open(encoding.c_str(), &fault));
    if (U_FAILURE(fault)) return {};
    std::string out(bytes.size() + bytes.size() / 2 + 16, '\0');
    while (true) {
        fault = U_ZERO_ERROR;
        const auto need = ucnv_toAlgorithmic(UCNV_UTF8, from.get(), out.data(),
                                             static_cast<std::int32_t>(out.size()), bytes.data(),
                                             static_cast<std::int32_t>(bytes.size()), &fault);
        if (fault != U_BUFFER_OVERFLOW_ERROR && U_FAILURE(fault)) return {};
        const bool fits = fault != U_BUFFER_OVERFLOW_ERROR;
        out.resize(static_cast<std::size_t>(need));
        if (fits) return out;
    }
}

// The web's reading of a label (WHATWG Encoding): what says Latin-1 is Windows-1252. Empty for a
// label that the bytes belie: they have no mark of UTF-16, and are no valid UTF-8.
std::string encoding_labelled(std::string_view label) {
    std::string name = lower(trim(label));
    if (name == "iso-8859-1" || name == "latin1" || name == "ascii" || name == "us-ascii") {
        return "windows-1252";
    }
    if (name.starts_with("utf-16") || name.starts_with("utf-32") || name == "utf-8") return {};
    return name;
}

// The encoding that <meta charset=...>, <meta http-equiv ... charset=...> or <?xml encoding=...>
// names in the first 4096 bytes; empty where none does.
std::string declared_encoding(std::string_view bytes) {
    const std::string head = lower(bytes.substr(0, 4096));
    const bool markup = head.find("<meta") != std::string::npos || head.starts_with("<?xml");
    if (!markup) return {};
    for (const std::string_view key : {"charset=", "encoding="}) {
        std::size_t at = head.find(key);
        if (at == std::string::npos) continue;
        at += key.size();
        while (at < head.size() && (head[at] == '"' || head[at] == '\'' || head[at] == ' '))
            ++at;
        const std::size_t end = head.find_first_of("\"'; >/?", at);
        if (end == std::string::npos || end - at > 40) continue;
        return encoding_labelled(head.substr(at, end - at));
    }
    return {};
}

// ICU's detector knows encodings that no news page has (EBCDIC); only these are taken from it, and
// only where it is more sure of them than of Western Europe.
std::string detected_encoding(std::string_view bytes) {
    constexpr std::array<std::string_view, 10> likely{
        "windows-1251", "windows-1256", "windows-1255", "windows-1253", "windows-1254",
        "KOI8-R",       "Big5",         "GB18030",      "Shift_JIS",    "EUC-KR"};
    UErrorCode fault = U_ZERO_ERROR;
    const Detector detector(ucsdet_open(&fault));
    const std::string_view sample = bytes.substr(0, 65536);
    ucsdet_setText(detector.get(), sample.data(), static_cast<std::int32_t>(sample.size()), &fault);
    const UCharsetMatch* match = ucsdet_detect(detector.get(), &fault);
    if (U_FAILURE(fault) || match == nullptr) return "windows-1252";
    const char* name = ucsdet_getName(match, &fault);
    const int confidence = ucsdet_getConfidence(match, &fault);
    const bool taken = U_SUCCESS(fault) && confidence >= 40 &&
                       std::find(likely.begin(), likely.end(), name) != likely.end();
    return taken ? name : "windows-1252";
}

bool is_high(char c) {
    return static_cast<unsigned char>(c) >= 0x80;
}

// Broken UTF-8 that is UTF-8 all the same: a good part of its high bytes are in sound sequences. A
// page in a single-byte encoding has next to none.
bool mostly_utf8(std::string_view bytes) {
    std::size_t sound = 0;
    std::size_t broken = 0;
    for (std::size_t i = 0; i < bytes.size();) {
        if (!is_high(bytes[i])) {
            ++i;
            continue;
        }
        const std::uint32_t length = utf8_length(bytes, i);
        ++(length > 1 ? sound : broken);
        i += length;
    }
    return sound * 2 > broken;
}

// As stated or declared, where that is an encoding; else as the bytes look.
Decoded convert_as_declared(std::string_view bytes, std::string_view stated) {
    for (const std::string& encoding :
         {encoding_labelled(stated), declared_encoding(bytes), detected_encoding(bytes)}) {
        if (encoding.empty()) continue;
        if (auto text = convert(bytes, encoding)) {
            const std::size_t repaired = count_replacements(*text);
            return {std::move(*text), encoding, repaired};
        }
    }
    return {};
}

bool is_blank(std::string_view text) {
    return trim(text).empty();
}

Result<Decoded> finished(Decoded decoded, std::string_view source) {
    if (is_blank(decoded.text)) return Error{"the page is empty", std::string(source), 0};
    if (decoded.text.find('\0') != std::string::npos) {
        return Error{"is not text: it has NUL characters", std::string(source), 0};
    }
    return decoded;
}

}  // namespace

std::string wide_encoding(std::string_view bytes) {
    const Mark* mark = mark_of(bytes);
    return mark != nullptr && mark != &marks[0] ? mark->encoding : "";
}

std::string_view without_mark(std::string_view bytes) {
    const std::string_view mark = marks[0].bytes;
    return bytes.starts_with(mark) ? bytes.substr(mark.size()) : bytes;
}

std::string binary_reason(std::string_view bytes) {
    for (const Signature& signature : signatures) {
        if (bytes.starts_with(signature.bytes)) return "is " + std::string(signature.kind);
    }
    if (!wide_encoding(bytes).empty()) return {};
    const std::string_view sample = bytes.substr(0, 1 << 16);
    std::size_t controls = 0;
    for (const char c : sample) {
        if (c == '\0') return "is not text: it has NUL bytes";
        if (static_cast<unsigned char>(c) < 0x20 && !is_ascii_space(c) && c != '\x1B') ++controls;
    }
    if (controls > 2 && controls * 50 > sample.size()) {
        return "is not text: it is full of control characters";
    }
    return {};
}

Result<Decoded> decode(std::string bytes, std::string_view source, std::string_view stated) {
    const std::string reason = binary_reason(bytes);
    if (!reason.empty()) return Error{reason, std::string(source), 0};
    if (const Mark* mark = mark_of(bytes)) {
        bytes.erase(0, mark->bytes.size());
        if (mark->encoding != std::string_view("UTF-8")) {
            auto text = convert(bytes, mark->encoding);
            if (!text) return Error{"cannot be decoded", std::string(source), 0};
            const std::size_t repaired = count_replacements(*text);
            return finished({std::move(*text), mark->encoding, repaired}, source);
        }
    }
    if (simdjson::validate_utf8(bytes)) return finished({std::move(bytes), "UTF-8", 0}, source);
    if (!mostly_utf8(bytes)) return finished(convert_as_declared(bytes, stated), source);
    const std::size_t before = count_replacements(bytes);
    std::string text = repair_utf8(bytes);
    const std::size_t repaired = count_replacements(text) - before;
    return finished({std::move(text), "UTF-8", repaired}, source);
}

}  // namespace entente
