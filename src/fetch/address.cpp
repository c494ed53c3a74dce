#include "fetch/address.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

#include <arpa/inet.h>
#include <netinet/in.h>

namespace entente {
namespace {

struct Range4 {
    std::uint32_t network;
    unsigned bits;
};
constexpr std::uint32_t ip(std::uint32_t a, std::uint32_t b, std::uint32_t c, std::uint32_t d) {
    return a << 24U | b << 16U | c << 8U | d;
}
constexpr std::array special4{
    Range4{ip(0, 0, 0, 0), 8},        // this network
    Range4{ip(10, 0, 0, 0), 8},       // private
    Range4{ip(100, 64, 0, 0), 10},    // carriers' private
    Range4{ip(127, 0, 0, 0), 8},      // loopback
    Range4{ip(169, 254, 0, 0), 16},   // link-local, clouds' metadata
    Range4{ip(172, 16, 0, 0), 12},    // private
    Range4{ip(192, 0, 0, 0), 24},     // protocol assignments
    Range4{ip(192, 0, 2, 0), 24},     // documentation
    Range4{ip(192, 88, 99, 0), 24},   // 6to4 relays
    Range4{ip(192, 168, 0, 0), 16},   // private
    Range4{ip(198, 18, 0, 0), 15},    // benchmarks
    Range4{ip(198, 51, 100, 0), 24},  // documentation
    Range4{ip(203, 0, 113, 0), 24},   // documentation
    Range4{ip(224, 0, 0, 0), 4},      // multicast
    Range4{ip(240, 0, 0, 0), 4},      // reserved, broadcast
};

using Bytes6 = std::array<std::uint8_t, 16>;
struct Range6 {
    Bytes6 network;
    unsigned bits;
};
// Of IPv6 only 2000::/3 is given out; within it these are special.
constexpr Range6 given_out{{0x20}, 3};
constexpr std::array special6{
    Range6{{0x20, 0x01, 0x00}, 23},        // protocol assignments, Teredo
    Range6{{0x20, 0x01, 0x0D, 0xB8}, 32},  // documentation
    Range6{{0x20, 0x02}, 16},              // 6to4
    Range6{{0x3F, 0xFF, 0x00}, 20},        // documentation
};
// These hold an address of IPv4 in their last four bytes.
constexpr std::array holding4{
    Range6{{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF}, 96},  // mapped
    Range6{{0x00, 0x64, 0xFF, 0x9B}, 96},                    // translated (NAT64)
};

bool in(std::uint32_t address, const Range4& range) {
    return (address ^ range.network) >> (32 - range.bits) == 0;
}

bool in(const Bytes6& address, const Range6& range) {
    for (unsigned bit = 0; bit < range.bits; ++bit) {
        const unsigned difference = address[bit / 8] ^ range.network[bit / 8];
        if ((difference >> (7 - bit % 8) & 1U) != 0) return false;
    }
    return true;
}

template <typename Address, typename Ranges>
bool in_any(const Address& address, const Ranges& ranges) {
    return std::any_of(ranges.begin(), ranges.end(),
                       [&](const auto& range) { return in(address, range); });
}

bool is_public(const Bytes6& address) {
    if (in_any(address, holding4)) {
        return !in_any(ip(address[12], address[13], address[14], address[15]), special4);
    }
    return in(address, given_out) && !in_any(address, special6);
}

}  // namespace

bool is_public(const sockaddr& address) {
    if (address.sa_family == AF_INET) {
        sockaddr_in four{};
        std::memcpy(&four, &address, sizeof(four));
        return !in_any(std::uint32_t{ntohl(four.sin_addr.s_addr)}, special4);
    }
    if (address.sa_family == AF_INET6) {
        sockaddr_in6 six{};
        std::memcpy(&six, &address, sizeof(six));
        Bytes6 bytes{};
        std::memcpy(bytes.data(), &six.sin6_addr, bytes.size());
        return is_public(bytes);
    }
    return false;
}

std::string to_text(const sockaddr& address) {
    std::array<char, INET6_ADDRSTRLEN> text{};
    if (address.sa_family == AF_INET) {
        sockaddr_in four{};
        std::memcpy(&four, &address, sizeof(four));
        ::inet_ntop(AF_INET, &four.sin_addr, text.data(), text.size());
        return std::string(text.data()) + ":" + std::to_string(ntohs(four.sin_port));
    }
    if (address.sa_family == AF_INET6) {
        sockaddr_in6 six{};
        std::memcpy(&six, &address, sizeof(six));
        ::inet_ntop(AF_INET6, &six.sin6_addr, text.data(), text.size());
        return "[" + std::string(text.data()) + "]:" + std::to_string(ntohs(six.sin6_port));
    }
    return {};
}

}  // namespace entente
