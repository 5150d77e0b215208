import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { sessionToken } from "./session-token.ts";

const cookie = { name: "nabij.session_token", secret: "a".repeat(40) };

function signed(token: string, secret = cookie.secret): string {
  const signature = createHmac("sha256", secret).update(token).digest("base64");
  return encodeURIComponent(`${token}.${signature}`);
}

test("the token of a cookie this node signed is found among other cookies", () => {
  const header = `theme=dark; ${cookie.name}=${signed("abc.def")}; other=${signed("x")}`;
  expect(sessionToken(header, cookie)).toBe("abc.def");
});

test.each([
  ["no cookie", undefined],
  ["another cookie", `other=${signed("abc")}`],
  ["another key", `${cookie.name}=${signed("abc", "b".repeat(40))}`],
  ["another token under the signature", `${cookie.name}=${signed("abc").replace("abc", "abd")}`],
  ["no signature", `${cookie.name}=abc`],
  ["an empty signature", `${cookie.name}=abc.`],
  ["a short signature", `${cookie.name}=${signed("abc").slice(0, -12)}`],
  ["no token", `${cookie.name}=${signed("")}`],
  ["what cannot be decoded", `${cookie.name}=%E0%A4%A`],
])("%s is nobody", (_name, header) => {
  expect(sessionToken(header, cookie)).toBeNull();
});

test("of two cookies with the name the first one counts, as for better-auth", () => {
  const header = `${cookie.name}=${signed("first")}; ${cookie.name}=${signed("second")}`;
  expect(sessionToken(header, cookie)).toBe("first");
});
