// Makes data/cues/time_feasts.tsv: the days of feasts of the calendars that follow the moon.
//
//     build/tools/make_feasts > data/cues/time_feasts.tsv
//
// Source: the calendars of ICU: Umm al-Qura (the civil calendar of Saudi Arabia), Hebrew, Chinese.
// What a country sees of the moon may differ from Umm al-Qura by a day.
#include <cstdlib>
#include <memory>
#include <string_view>

#include <fmt/format.h>
#include <unicode/calendar.h>
#include <unicode/gregocal.h>

namespace {

constexpr int first_year = 1990;
constexpr int last_year = 2040;

struct Feast {
    std::string_view name;
    const char* calendar;
    int month;  ///< ICU's, from 0
    int day;
    int days;  ///< 0: the whole month
};

// Hebrew months as ICU counts them: Tishri 0, Kislev 2, Adar (the second, in leap years) 6, Nisan 7.
constexpr Feast feasts[] = {
    {"islamic-new-year", "en@calendar=islamic-umalqura", 0, 1, 1},
    {"ashura", "en@calendar=islamic-umalqura", 0, 10, 1},
    {"arbaeen", "en@calendar=islamic-umalqura", 1, 20, 1},
    {"mawlid", "en@calendar=islamic-umalqura", 2, 12, 1},
    {"ramadan", "en@calendar=islamic-umalqura", 8, 1, 0},
    {"eid-al-fitr", "en@calendar=islamic-umalqura", 9, 1, 1},
    {"arafat-day", "en@calendar=islamic-umalqura", 11, 9, 1},
    {"eid-al-adha", "en@calendar=islamic-umalqura", 11, 10, 1},
    {"rosh-hashanah", "en@calendar=hebrew", 0, 1, 2},
    {"yom-kippur", "en@calendar=hebrew", 0, 10, 1},
    {"sukkot", "en@calendar=hebrew", 0, 15, 7},
    {"hanukkah", "en@calendar=hebrew", 2, 25, 8},
    {"purim", "en@calendar=hebrew", 6, 14, 1},
    {"passover", "en@calendar=hebrew", 7, 15, 7},
    {"lunar-new-year", "en@calendar=chinese", 0, 1, 1},
};

class Days {
  public:
    Days() : gregorian_(error_) {}

    /// Prints a feast's days of the years; false where ICU fails.
    bool print(const Feast& feast) {
        const std::unique_ptr<icu::Calendar> calendar(
            icu::Calendar::createInstance(icu::Locale(feast.calendar), error_));
        if (U_FAILURE(error_)) return false;
        gregorian_.set(first_year, UCAL_JANUARY, 1, 12, 0, 0);
        for (UDate day = gregorian_.getTime(error_);; day += U_MILLIS_PER_DAY) {
            gregorian_.setTime(day, error_);
            if (gregorian_.get(UCAL_YEAR, error_) > last_year || U_FAILURE(error_)) break;
            calendar->setTime(day, error_);
            const bool begins = calendar->get(UCAL_MONTH, error_) == feast.month &&
                                calendar->get(UCAL_DATE, error_) == feast.day &&
                                calendar->get(UCAL_IS_LEAP_MONTH, error_) == 0;
            if (!begins) continue;
            const int days =
                feast.days > 0 ? feast.days : calendar->getActualMaximum(UCAL_DATE, error_);
            fmt::print("{}\t{}\t{}\n", feast.name, iso(day),
                       iso(day + (days - 1.0) * U_MILLIS_PER_DAY));
        }
        return U_SUCCESS(error_) != 0;
    }

  private:
    std::string iso(UDate day) {
        gregorian_.setTime(day, error_);
        return fmt::format("{:04}-{:02}-{:02}", gregorian_.get(UCAL_YEAR, error_),
                           gregorian_.get(UCAL_MONTH, error_) + 1,
                           gregorian_.get(UCAL_DATE, error_));
    }

    UErrorCode error_ = U_ZERO_ERROR;
    icu::GregorianCalendar gregorian_;
};

}  // namespace

int main() {
    fmt::print(
        "# Days of feasts that follow the moon, {} to {}: made by tools/make_feasts.cpp from the\n"
        "# calendars of ICU, not edited by hand (docs/times.md). What a country sees of the moon "
        "may\n"
        "# differ by a day. first, last: days, both included.\nfeast\tfirst\tlast\n",
        first_year, last_year);
    Days days;
    for (const Feast& feast : feasts) {
        if (!days.print(feast)) return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
