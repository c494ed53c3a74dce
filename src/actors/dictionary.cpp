#include "actors/dictionary.h"

#include <algorithm>
#include <map>
#include <utility>

#include "base/content_id.h"
#include "base/files.h"
#include "base/strings.h"

namespace entente {
namespace {

constexpr std::size_t longest_name = 400;      // bytes
constexpr std::size_t longest_code = 60;       // "NGOTZACHRPRO214" has 15
constexpr std::size_t shortest_code = 2;       // TABARI's users have codes of two letters
constexpr std::size_t most_expansions = 1000;  // of one line with substitution sets
constexpr std::size_t longest_excerpt = 40;    // bytes
constexpr int last_year_of_this_century = 30;  // "310101" is of 1931, as in PETRARCH
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::string_view comment_opens = "<!--";
constexpr std::string_view comment_closes = "-->";

bool is_continuation(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

bool is_utf8(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t length = lead < 0x80   ? 1
                                   : lead < 0xC2 ? 0
                                   : lead < 0xE0 ? 2
                                   : lead < 0xF0 ? 3
                                   : lead < 0xF5 ? 4
                                                 : 0;
        if (length == 0 || i + length > text.size()) return false;
        for (std::size_t k = 1; k < length; ++k) {
            if (!is_continuation(text[i + k])) return false;
        }
        i += length;
    }
    return true;
}

bool is_control(char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
}

// Some of the line for a fault: printable, and not too much of it.
std::string excerpt(std::string_view text) {
    std::string shown;
    for (const char c : text.substr(0, longest_excerpt))
        shown += is_control(c) || static_cast<unsigned char>(c) >= 0x80 ? '?' : c;
    return "'" + shown + (text.size() > longest_excerpt ? "..." : "") + "'";
}

// "THE_RED_DAWN_" → "THE RED DAWN".
std::string spell(std::string_view words) {
    std::string spelled(words);
    std::replace(spelled.begin(), spelled.end(), '_', ' ');
    std::vector<std::string> parts;
    for (const std::string_view word : split_words(spelled))
        parts.emplace_back(word);
    return join(parts, " ");
}

// Why a name cannot be one; empty where it can.
std::string_view fault_of_name(std::string_view name) {
    if (name.empty()) return "a name has no words";
    if (name.size() > longest_name) return "a name is too long";
    if (!is_utf8(name)) return "a name is not UTF-8";
    if (std::any_of(name.begin(), name.end(), is_control)) return "a name has control characters";
    const bool has_word = std::any_of(name.begin(), name.end(), [](char c) {
        return is_ascii_alpha(c) || is_ascii_digit(c) || static_cast<unsigned char>(c) >= 0x80;
    });
    return has_word ? std::string_view() : "a name has no letters";
}

bool is_code(std::string_view text) {
    return text.size() >= shortest_code && text.size() <= longest_code &&
           std::all_of(text.begin(), text.end(),
                       [](char c) { return is_ascii_upper(c) || is_ascii_digit(c); });
}

// "20090120" or "090120".
std::optional<Date> parse_day(std::string_view text) {
    const bool digits = std::all_of(text.begin(), text.end(), is_ascii_digit);
    if (!digits || (text.size() != 8 && text.size() != 6)) return {};
    const std::size_t years = text.size() - 4;
    int year = static_cast<int>(*parse_int(text.substr(0, years)));
    if (years == 2) year += year > last_year_of_this_century ? 1900 : 2000;
    return make_date(year, static_cast<int>(*parse_int(text.substr(years, 2))),
                     static_cast<int>(*parse_int(text.substr(years + 2, 2))));
}

struct Fault {
    std::string reason;
};

// "<990101", ">19990101", "19990101-20051231", or a day alone. As in PETRARCH, '<' leaves the day
// out and '>' takes it in.
std::variant<Term, Fault> parse_dates(std::string_view text) {
    Term term;
    const char mark = text.empty() ? '\0' : text.front();
    const bool open = mark == '<' || mark == '>';
    if (open) text = trim(text.substr(1));
    const std::size_t dash = open ? std::string_view::npos : text.find('-');
    const std::string_view first = trim(text.substr(0, dash));
    const std::string_view last =
        dash == std::string_view::npos ? first : trim(text.substr(dash + 1));
    const std::optional<Date> begin = parse_day(first);
    const std::optional<Date> end = parse_day(last);
    if (!begin) return Fault{"no such date: " + excerpt(first)};
    if (!end) return Fault{"no such date: " + excerpt(last)};
    if (*end < *begin) return Fault{"ends before it begins: " + excerpt(text)};
    if (mark != '<') term.begin = begin;
    if (mark != '>') term.end = mark == '<' ? add_days(*end, -1) : *end;
    return term;
}

// What stands between the brackets of an actor's code.
std::variant<DictionaryCode, Fault> parse_code(std::string_view text) {
    DictionaryCode code;
    text = trim(text);
    const std::size_t end = std::min(text.find_first_of(" \t<>"), text.size());
    const std::string_view codes = text.substr(0, end);
    if (codes != "---") {
        for (const std::string_view part : split(codes, '/')) {
            if (!is_code(part)) return Fault{"no actor code: " + excerpt(text)};
            code.codes.emplace_back(part);
        }
    }
    const std::string_view dates = trim(text.substr(end));
    if (dates.empty()) return code;
    auto term = parse_dates(dates);
    if (auto* fault = std::get_if<Fault>(&term)) return std::move(*fault);
    code.term = std::get<Term>(term);
    return code;
}

// The regular plural of a noun in capitals or in lower case, by its last letters.
std::string plural_of(const std::string& noun) {
    const bool capitals = std::none_of(noun.begin(), noun.end(), is_ascii_lower);
    const std::string small = lower(noun);
    const auto ends = [&](std::string_view tail) { return small.ends_with(tail); };
    const bool vowel_before_y = ends("ay") || ends("ey") || ends("oy") || ends("uy");
    std::string stem = noun;
    std::string_view tail = "s";
    if (ends("y") && !vowel_before_y) {
        stem.pop_back();
        tail = "ies";
    } else if (ends("s") || ends("x") || ends("ch") || ends("sh")) {
        tail = "es";
    }
    for (const char c : tail)
        stem += capitals && is_ascii_lower(c) ? static_cast<char>(c - 32) : c;
    return stem;
}

// "TROOPS", "POLICEMEN", "TOWNSPEOPLE": a noun that the file gives in its plural.
bool looks_plural(std::string_view noun) {
    const std::string small = lower(noun);
    const bool singular_s = small.ends_with("ss") || small.ends_with("us") || small.ends_with("is");
    return (small.ends_with("s") && !singular_s) || small.ends_with("men") ||
           small.ends_with("people");
}

// One line without its comment, cut up.
struct Line {
    std::string_view head;                   ///< what stands before the first bracket
    std::vector<std::string_view> brackets;  ///< what stands between '[' and ']'
    bool unclosed = false;
};

Line take_line_apart(std::string_view text) {
    Line line;
    const std::size_t first = text.find('[');
    line.head = trim(text.substr(0, first));
    // Whatever stands behind the last bracket is a remark, as TABARI takes it.
    for (std::size_t open = first; open != std::string_view::npos;) {
        const std::size_t close = text.find_first_of("[]", open + 1);
        if (close == std::string_view::npos || text[close] == '[') {
            line.unclosed = true;
            return line;
        }
        line.brackets.push_back(text.substr(open + 1, close - open - 1));
        open = text.find('[', close);
    }
    return line;
}

class Reader {
  public:
    explicit Reader(ActorDictionary& dictionary) : dictionary_(dictionary) {}

    void read(std::string_view bytes) {
        if (bytes.starts_with(byte_order_mark)) bytes.remove_prefix(byte_order_mark.size());
        while (!bytes.empty()) {
            ++line_;
            const std::size_t end = std::min(bytes.find_first_of("\r\n"), bytes.size());
            read_line(without_comment(bytes.substr(0, end)));
            const bool windows = bytes.substr(end, 2) == "\r\n";
            bytes.remove_prefix(std::min(end + (windows ? 2 : 1), bytes.size()));
        }
        if (in_comment_) fault("a comment is not closed: " + std::string(comment_closes));
        close_actor();
    }

  private:
    void fault(std::string reason) { fault_at(line_, std::move(reason)); }
    void fault_at(std::uint32_t line, std::string reason) {
        dictionary_.faults.push_back({std::move(reason), dictionary_.file, line});
    }

    std::string_view without_comment(std::string_view line);
    void read_line(std::string_view line);
    void read_set(std::string_view line);
    void read_agent(const Line& line);
    void add_agent(std::string noun, const std::optional<std::string>& plural,
                   const DictionaryAgent& like);
    std::vector<std::string> expand(std::string_view noun);
    void read_actor(const Line& line);
    void read_codes(const Line& line);
    void close_actor();

    ActorDictionary& dictionary_;
    std::uint32_t line_ = 0;
    bool in_comment_ = false;
    std::map<std::string, std::vector<std::string>, std::less<>> sets_;
    DictionaryActor actor_;      ///< whose lines are being read
    bool has_brackets_ = false;  ///< a line of it had some, even if they were broken
};

std::string_view Reader::without_comment(std::string_view line) {
    if (in_comment_) {
        const std::size_t close = line.find(comment_closes);
        in_comment_ = close == std::string_view::npos;
        return {};
    }
    if (trim(line).starts_with(comment_opens)) {
        in_comment_ = line.find(comment_closes) == std::string_view::npos;
        return {};
    }
    return line.substr(0, line.find_first_of("#;"));
}

void Reader::read_line(std::string_view text) {
    if (trim(text).empty()) return;
    if (trim(text).front() == '!' && text.find('=') != std::string_view::npos &&
        text.find('[') == std::string_view::npos)
        return read_set(trim(text));
    const Line line = take_line_apart(text);
    if (line.unclosed) fault("a bracket is not closed: " + excerpt(trim(text)));
    const bool agent = std::any_of(line.brackets.begin(), line.brackets.end(), [](auto code) {
        return code.find('~') != std::string_view::npos;
    });
    if (agent) return read_agent(line);
    const bool braces = line.head.find_first_of("{}") != std::string_view::npos;
    if (braces) return fault("an agent has no code like [~MIL]: " + excerpt(trim(text)));
    read_actor(line);
}

// "!PERSON! = MAN, WOMAN".
void Reader::read_set(std::string_view line) {
    const std::size_t equals = line.find('=');
    const std::string_view name = trim(line.substr(0, equals));
    const bool bare = name.size() > 2 && name.back() == '!' && name.find('!', 1) == name.size() - 1;
    if (!bare) return fault("a substitution set has no name: " + excerpt(name));
    std::vector<std::string> members;
    for (const std::string_view part : split(line.substr(equals + 1), ',')) {
        std::string member = spell(part);
        if (member.empty()) continue;
        if (const std::string_view reason = fault_of_name(member); !reason.empty())
            return fault(std::string(reason) + " in a substitution set");
        members.push_back(std::move(member));
    }
    if (members.empty()) return fault("a substitution set is empty: " + excerpt(name));
    if (!sets_.emplace(std::string(name), std::move(members)).second)
        fault("a substitution set is given twice: " + excerpt(name));
}

// The noun with each member of the sets that it names.
std::vector<std::string> Reader::expand(std::string_view noun) {
    std::vector<std::string> expanded{std::string()};
    while (!noun.empty()) {
        const std::size_t open = std::min(noun.find('!'), noun.size());
        for (std::string& word : expanded)
            word += noun.substr(0, open);
        noun.remove_prefix(open);
        if (noun.empty()) break;
        const std::size_t close = noun.find('!', 1);
        const auto set =
            close == std::string_view::npos ? sets_.end() : sets_.find(noun.substr(0, close + 1));
        if (set == sets_.end()) {
            fault("no substitution set is called " + excerpt(noun.substr(0, close)));
            return {};
        }
        if (expanded.size() * set->second.size() > most_expansions) {
            fault("the substitution sets make too many nouns");
            return {};
        }
        std::vector<std::string> longer;
        for (const std::string& word : expanded) {
            for (const std::string& member : set->second)
                longer.push_back(word + member);
        }
        expanded = std::move(longer);
        noun.remove_prefix(close + 1);
    }
    return expanded;
}

void Reader::read_agent(const Line& line) {
    close_actor();
    DictionaryAgent agent;
    const std::string_view code = trim(line.brackets.front());
    agent.before_country = code.ends_with('~');
    agent.code = agent.before_country ? code.substr(0, code.size() - 1)
                                      : code.substr(std::min<std::size_t>(1, code.size()));
    if (line.brackets.size() != 1 || !is_code(agent.code) ||
        (!agent.before_country && !code.starts_with('~')))
        return fault("no agent code: " + excerpt(code));
    const std::size_t open = line.head.find('{');
    std::optional<std::string> plural;
    if (open != std::string_view::npos) {
        const std::size_t close = line.head.find('}', open);
        if (close == std::string_view::npos) return fault("a brace is not closed");
        plural = spell(line.head.substr(open + 1, close - open - 1));
        const std::string_view reason =
            plural->empty() ? std::string_view() : fault_of_name(*plural);
        if (!reason.empty()) return fault(std::string(reason) + " in a plural");
    }
    const std::string_view noun = trim(line.head.substr(0, open));
    const bool substitutes = noun.find('!') != std::string_view::npos;
    for (std::string& word : substitutes ? expand(noun) : std::vector{std::string(noun)})
        add_agent(spell(word), substitutes && !plural ? std::string() : plural, agent);
}

// Without braces a noun forms the regular plural; the members of a set are given as they are.
void Reader::add_agent(std::string noun, const std::optional<std::string>& plural,
                       const DictionaryAgent& like) {
    if (const std::string_view reason = fault_of_name(noun); !reason.empty())
        return fault(std::string(reason));
    DictionaryAgent agent = like;
    const bool only_plural = (!plural || plural->empty()) && looks_plural(noun);
    if (only_plural) {
        agent.plural = std::move(noun);
    } else {
        agent.plural = plural ? *plural : plural_of(noun);
        agent.singular = std::move(noun);
    }
    dictionary_.agents.push_back(std::move(agent));
}

void Reader::read_actor(const Line& line) {
    std::string_view head = line.head;
    const bool synonym = head.starts_with('+');
    if (synonym) head.remove_prefix(1);
    if (head.empty() && !synonym) return read_codes(line);
    // Names above one code share it. A name with a code in its own line begins another actor, and so
    // does any that follows a code.
    const bool own_code = !line.brackets.empty() || line.unclosed;
    const bool joins = synonym || (!has_brackets_ && !own_code);
    if (!joins) close_actor();
    if (synonym && actor_.line == 0)
        fault("a synonym without an actor before it: " + excerpt(head));
    std::string name = spell(head);
    const std::string_view reason = fault_of_name(name);
    if (!reason.empty()) fault(std::string(reason) + ": " + excerpt(head));
    if (actor_.line == 0) actor_.line = line_;
    if (reason.empty()) actor_.names.push_back(std::move(name));
    if (own_code) read_codes(line);
}

void Reader::read_codes(const Line& line) {
    if (actor_.line == 0) return fault("a code without an actor before it");
    has_brackets_ = true;
    for (const std::string_view bracket : line.brackets) {
        auto code = parse_code(bracket);
        if (auto* broken = std::get_if<Fault>(&code))
            fault(std::move(broken->reason));
        else
            actor_.codes.push_back(std::get<DictionaryCode>(std::move(code)));
    }
}

void Reader::close_actor() {
    DictionaryActor actor = std::exchange(actor_, {});
    const bool had_brackets = std::exchange(has_brackets_, false);
    if (actor.line == 0) return;
    if (!actor.names.empty() && !had_brackets)
        fault_at(actor.line, "an actor has no code: " + excerpt(actor.names.front()));
    if (!actor.names.empty() && !actor.codes.empty())
        dictionary_.actors.push_back(std::move(actor));
}

}  // namespace

const DictionaryCode* DictionaryActor::code_on(std::optional<Date> date) const {
    const auto undated =
        std::find_if(codes.begin(), codes.end(), [](const auto& code) { return !code.dated(); });
    if (date) {
        const auto held = std::find_if(codes.begin(), codes.end(), [&](const auto& code) {
            return code.dated() && code.term.covers(*date);
        });
        if (held != codes.end()) return &*held;
        return undated == codes.end() ? nullptr : &*undated;
    }
    if (undated != codes.end()) return &*undated;
    const auto open =
        std::find_if(codes.begin(), codes.end(), [](const auto& code) { return !code.term.end; });
    return open != codes.end() ? &*open : codes.empty() ? nullptr : &codes.back();
}

ActorDictionary ActorDictionary::parse(std::string_view bytes, std::string name) {
    ActorDictionary dictionary;
    dictionary.file = std::move(name);
    dictionary.content_id = entente::content_id({bytes});
    Reader(dictionary).read(bytes);
    std::stable_sort(dictionary.faults.begin(), dictionary.faults.end(),
                     [](const Error& a, const Error& b) { return a.line < b.line; });
    return dictionary;
}

Result<ActorDictionary> ActorDictionary::read(const std::filesystem::path& path) {
    const Result<std::string> bytes = read_file(path);
    if (!bytes) return bytes.error();
    return parse(*bytes, path.string());
}

}  // namespace entente
