#include "fetch/address.h"

#include <cstring>

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <netinet/in.h>

namespace entente {
namespace {

sockaddr_storage address(const std::string& text) {
    sockaddr_storage storage{};
    sockaddr_in four{};
    sockaddr_in6 six{};
    if (::inet_pton(AF_INET, text.c_str(), &four.sin_addr) == 1) {
        four.sin_family = AF_INET;
        four.sin_port = htons(80);
        std::memcpy(&storage, &four, sizeof(four));
    } else {
        EXPECT_EQ(::inet_pton(AF_INET6, text.c_str(), &six.sin6_addr), 1) << text;
        six.sin6_family = AF_INET6;
        six.sin6_port = htons(80);
        std::memcpy(&storage, &six, sizeof(six));
    }
    return storage;
}

bool is_public(const std::string& text) {
    const sockaddr_storage storage = address(text);
    return entente::is_public(reinterpret_cast<const sockaddr&>(storage));
}

TEST(Address, OfThePublicInternet) {
    for (const char* each : {"1.1.1.1", "8.8.8.8", "11.0.0.1", "100.63.255.255", "100.128.0.0",
                             "126.255.255.255", "128.0.0.1", "172.15.255.255", "172.32.0.0",
                             "192.167.255.255", "192.169.0.0", "223.255.255.255", "2606:4700::1111",
                             "2001:4860:4860::8888", "::ffff:8.8.8.8", "64:ff9b::808:808"}) {
        EXPECT_TRUE(is_public(each)) << each;
    }
}

TEST(Address, OfSpecialUse) {
    for (const char* each : {"0.0.0.0",
                             "10.0.0.1",
                             "100.64.0.1",
                             "127.0.0.1",
                             "127.255.255.255",
                             "169.254.1.1",
                             "169.254.169.254",
                             "172.16.0.1",
                             "172.31.255.255",
                             "192.0.0.1",
                             "192.0.2.1",
                             "192.168.1.1",
                             "198.18.0.1",
                             "198.51.100.1",
                             "203.0.113.1",
                             "224.0.0.1",
                             "255.255.255.255",
                             "::",
                             "::1",
                             "fe80::1",
                             "fc00::1",
                             "fd12::1",
                             "ff02::1",
                             "2001:db8::1",
                             "2001:0::1",
                             "2002:7f00::1",
                             "::ffff:10.0.0.1",
                             "::ffff:127.0.0.1",
                             "64:ff9b::7f00:1",
                             "::7f00:1"}) {
        EXPECT_FALSE(is_public(each)) << each;
    }
}

TEST(Address, AsText) {
    const sockaddr_storage four = address("192.0.2.1");
    const sockaddr_storage six = address("2001:db8::1");
    EXPECT_EQ(to_text(reinterpret_cast<const sockaddr&>(four)), "192.0.2.1:80");
    EXPECT_EQ(to_text(reinterpret_cast<const sockaddr&>(six)), "[2001:db8::1]:80");
}

}  // namespace
}  // namespace entente
