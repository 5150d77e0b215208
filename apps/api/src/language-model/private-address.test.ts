import { expect, test } from "vitest";
import { endpointFault, isPrivateAddress } from "./private-address.ts";

test.each([
  "127.0.0.1",
  "127.8.9.1",
  "10.0.0.1",
  "10.255.255.255",
  "172.16.0.1",
  "172.31.255.255",
  "192.168.1.20",
  "::1",
  "fd12:3456::1",
  "fc00::1",
  "::ffff:127.0.0.1",
  "::ffff:10.1.2.3",
  "::ffff:c0a8:0101",
])("%s is on this machine or in a private network", (address) => {
  expect(isPrivateAddress(address)).toBe(true);
});

test.each([
  ["8.8.8.8", "the internet"],
  ["172.15.255.255", "just below the private block"],
  ["172.32.0.1", "just above the private block"],
  ["192.169.0.1", "beside the private block"],
  ["11.0.0.1", "beside the private block"],
  ["169.254.169.254", "where hosts give out credentials"],
  ["100.100.100.200", "shared space of providers"],
  ["0.0.0.0", "any address"],
  ["255.255.255.255", "everybody"],
  ["::", "any address"],
  ["fe80::1", "link-local"],
  ["2001:db8::1", "the internet"],
  ["::ffff:8.8.8.8", "the internet, written as IPv6"],
  ["::ffff:169.254.169.254", "credentials, written as IPv6"],
  ["fd00:ec2::254", "credentials, inside the private block"],
  ["64:ff9b::a00:1", "translated to IPv4"],
  ["2002:0a00:0001::", "tunnelled to IPv4"],
  ["localhost", "a name and no address"],
  ["", "nothing"],
])("%s is refused: %s", (address) => {
  expect(isPrivateAddress(address)).toBe(false);
});

test.each([
  ["http://127.0.0.1:11434/v1", null],
  ["https://model.binnen.example/v1", null],
  ["http://[::1]:8080/v1", null],
  ["http://8.8.8.8/v1", "not-private"],
  ["http://[2001:db8::1]/v1", "not-private"],
  ["http://0x08080808/v1", "not-private"],
  ["http://134744072/v1", "not-private"],
  ["http://0177.0.0.1/v1", null],
  ["ftp://127.0.0.1/v1", "not-an-address"],
  ["file:///etc/passwd", "not-an-address"],
  ["http://iemand:geheim@127.0.0.1/v1", "not-an-address"],
  ["http://127.0.0.1/v1?doel=elders", "not-an-address"],
  ["http://127.0.0.1/v1#elders", "not-an-address"],
  ["127.0.0.1:11434", "not-an-address"],
  ["gewoon tekst", "not-an-address"],
])("as the address of a server, %s is %s", (endpoint, fault) => {
  expect(endpointFault(endpoint)).toBe(fault);
});
