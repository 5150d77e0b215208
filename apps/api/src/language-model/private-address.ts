import { BlockList, isIP } from "node:net";

const allowed = new BlockList();
allowed.addSubnet("127.0.0.0", 8, "ipv4");
allowed.addSubnet("10.0.0.0", 8, "ipv4");
allowed.addSubnet("172.16.0.0", 12, "ipv4");
allowed.addSubnet("192.168.0.0", 16, "ipv4");
allowed.addAddress("::1", "ipv6");
allowed.addSubnet("fc00::", 7, "ipv6");

// Inside fc00::/7, but of the machine's host: it hands out keys (the IPv6 twin of 169.254.169.254).
const refused = new BlockList();
refused.addAddress("fd00:ec2::254", "ipv6");

/**
 * Whether an address is on this machine or in a private network (reflection §4.8). Link-local
 * (169.254/16, fe80::/10) is not: that is where hosts give out credentials. IPv4 written as IPv6
 * counts as the IPv4 it is.
 */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 0) return false;
  const kind = family === 4 ? "ipv4" : "ipv6";
  return allowed.check(address, kind) && !refused.check(address, kind);
}

/** Why an address of a model server cannot be used; null when it may be tried. */
export function endpointFault(endpoint: string): "not-an-address" | "not-private" | null {
  if (!URL.canParse(endpoint)) return "not-an-address";
  const { protocol, username, password, search, hash, hostname } = new URL(endpoint);
  if (protocol !== "http:" && protocol !== "https:") return "not-an-address";
  if (`${username}${password}${search}${hash}` !== "") return "not-an-address";
  const bare = hostname.replace(/^\[|\]$/g, "");
  // A name says nothing yet: what it resolves to is looked at on every connection.
  return isIP(bare) === 0 || isPrivateAddress(bare) ? null : "not-private";
}
