// Which network addresses belong to the public internet. What a page links or redirects to may name
// a machine of the reader's own network; such addresses are never connected to. The ranges are those
// of IANA's registries of special-purpose addresses (RFC 6890 and what was added to them since).
#pragma once

#include <string>

#include <sys/socket.h>

namespace entente {

/// Whether an address may be connected to: it is of IPv4 or IPv6 and in no range for private,
/// loopback, link-local, multicast, documentation or other special use. An address of IPv6 that
/// holds one of IPv4 is as public as that.
bool is_public(const sockaddr& address);

/// "192.0.2.1:80", "[2001:db8::1]:443"; empty for other families.
std::string to_text(const sockaddr& address);

}  // namespace entente
