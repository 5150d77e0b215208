import { BlockList, isIP } from "node:net";
import { err, ok, type Result } from "@nabij/domain";
import { type FederationRefusal, refusedBecause } from "./federation-refusal.ts";

const own = new BlockList();
own.addSubnet("127.0.0.0", 8, "ipv4");
own.addAddress("::1", "ipv6");

/**
 * The address of a hub as it is kept, without a slash at the end: https, or http on this machine.
 * Anything that could carry a name or secret along (a login, a question, a fragment) is refused.
 */
export function hubAddressOf(typed: string): Result<string, FederationRefusal> {
  const text = typed.trim();
  if (!URL.canParse(text)) return err(refusedBecause("hub-address-invalid"));
  const { protocol, username, password, search, hash, hostname, origin, pathname } = new URL(text);
  if (protocol !== "http:" && protocol !== "https:")
    return err(refusedBecause("hub-address-invalid"));
  if (`${username}${password}${search}${hash}` !== "")
    return err(refusedBecause("hub-address-invalid"));
  if (protocol === "http:" && !isThisMachine(hostname)) return err(refusedBecause("hub-not-https"));
  return ok(`${origin}${pathname}`.replace(/\/+$/, ""));
}

function isThisMachine(hostname: string): boolean {
  const bare = hostname.replace(/^\[|\]$/g, "");
  const family = isIP(bare);
  if (family === 0) return bare === "localhost";
  return own.check(bare, family === 4 ? "ipv4" : "ipv6");
}
