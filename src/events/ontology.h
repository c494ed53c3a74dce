// The ontology: CAMEO's event codes with their quad class, Goldstein value and PLOVER reading.
//
// In: data/ontology/cameo.tsv. A code of three or four digits that the table lacks is a fault of
// the caller's data and is answered with nullptr. Source: Schrodt, CAMEO codebook 1.1b3 (codes,
// names); Goldstein 1992 (values); PLOVER draft 0.8 (types, modes, contexts). See docs/ontology.md.
#pragma once

#include <filesystem>
#include <initializer_list>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/result.h"

namespace entente {

struct CameoCode {
    std::string code;  ///< "042"
    std::string name;  ///< "Make a visit"
    int quad = 0;      ///< 1 to 4
    double goldstein = 0;
    std::string plover;  ///< "CONSULT"; may be empty
    std::string mode;    ///< "visit"; may be empty
    std::vector<std::string> contexts;
};

/// Whether a code is one of these or a finer one of them: "1723" is among {"14", "172"}.
bool is_among(std::string_view code, std::initializer_list<std::string_view> codes);

class Ontology {
  public:
    static Result<Ontology> load(const std::filesystem::path& data_dir);

    const CameoCode* find(std::string_view code) const;
    const std::vector<CameoCode>& codes() const { return codes_; }

  private:
    std::vector<CameoCode> codes_;
    std::unordered_map<std::string, std::size_t> by_code_;
};

}  // namespace entente
