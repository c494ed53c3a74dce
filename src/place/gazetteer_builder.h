// From the tables of places, as people write them, to the compact Gazetteer. Each add_ function
// takes one table; the words and the countries come first, the aliases last.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/table.h"
#include "place/gazetteer.h"

namespace entente::toponym {

class GazetteerBuilder {
  public:
    /// iso3 iso2 names latitude longitude capital
    Outcome add_countries(const Table& table);
    /// code country names latitude longitude population
    Outcome add_divisions(const Table& table);
    /// id name names country division latitude longitude population
    Outcome add_cities(const Table& table);
    /// id names country latitude longitude population
    Outcome add_towns(const Table& table);
    /// id names kind countries latitude longitude
    Outcome add_regions(const Table& table);
    /// target names
    Outcome add_aliases(const Table& table);
    /// word why
    Outcome add_ordinary(const Table& table);
    /// word role
    Outcome add_words(const Table& table);

    Gazetteer build();

  private:
    /// A sense that waits for its record's list; the lists are laid out by build().
    struct Pending {
        Sense sense;
        std::uint32_t record = 0;
    };

    Text store(std::string_view text);
    std::uint32_t record_of(std::string_view key);
    void grow();
    void add_name(std::string_view name, std::uint32_t entry, bool main_name);
    void add_without_article(std::string_view name, std::uint32_t entry);
    Result<Country> country_of(const Table& table, const Table::Row& row, std::string_view code);
    Outcome place(const Table& table, const Table::Row& row, std::size_t latitude_column,
                  Entry& entry);
    Outcome add_entry(const Table& table, const Table::Row& row, std::string id, Entry entry,
                      const std::vector<std::string>& names);

    Gazetteer gazetteer_;
    std::vector<Pending> pending_;
    std::unordered_map<std::string, Country> countries_;
    std::unordered_map<std::string, std::uint32_t> entry_of_id_;
    std::vector<std::string> capitals_;  ///< by country, as a key
    std::vector<std::string> articles_;  ///< that names of towns may begin with: "al"
    std::string key_;
};

}  // namespace entente::toponym
