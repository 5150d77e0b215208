import { expect, test } from "vitest";
import { hubAddressOf } from "./hub-address.ts";

test.each([
  ["https://hub.voorbeeld.example", "https://hub.voorbeeld.example"],
  [" https://hub.voorbeeld.example/nabij/ ", "https://hub.voorbeeld.example/nabij"],
  ["http://127.0.0.1:4010/", "http://127.0.0.1:4010"],
  ["http://localhost:4010", "http://localhost:4010"],
  ["http://[::1]:4010", "http://[::1]:4010"],
])("a hub is reached over https, or on this machine: %s", (typed, kept) => {
  expect(hubAddressOf(typed)).toEqual({ ok: true, value: kept });
});

test.each([
  ["gewoon tekst", "hub-address-invalid"],
  ["ftp://hub.voorbeeld.example", "hub-address-invalid"],
  ["https://ik:geheim@hub.voorbeeld.example", "hub-address-invalid"],
  ["https://hub.voorbeeld.example/?naam=x", "hub-address-invalid"],
  ["https://hub.voorbeeld.example/#x", "hub-address-invalid"],
  ["http://hub.voorbeeld.example", "hub-not-https"],
  ["http://192.168.1.10", "hub-not-https"],
  ["http://127.0.0.1.voorbeeld.example", "hub-not-https"],
])("what could be read along on the way is refused: %s", (typed, reason) => {
  expect(hubAddressOf(typed)).toEqual({
    ok: false,
    error: { type: "FederationRefused", reason },
  });
});
