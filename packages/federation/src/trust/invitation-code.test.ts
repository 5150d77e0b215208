import fc from "fast-check";
import { expect, test } from "vitest";
import { invitationHash, invitationToken, newInvitationCode } from "./invitation-code.ts";

const code = newInvitationCode(new Uint8Array(16).map((_, index) => 16 * index + 3));

test("a code is five groups of five that nobody confuses when they are read out", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (random) => {
      expect(newInvitationCode(random)).toMatch(
        /^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){4}$/,
      );
    }),
  );
});

test("another byte of chance makes another code", () => {
  const codes = Array.from({ length: 15 }, (_, index) =>
    newInvitationCode(new Uint8Array(16).fill(1).with(index + 1, 7)),
  );
  expect(new Set(codes).size).toBe(15);
});

test("a code may be typed with spaces, in small letters, and with letters that look like digits", () => {
  const zeros = newInvitationCode(new Uint8Array(16));
  expect(invitationToken(` ${code.toLowerCase().replaceAll("-", " ")} `)).toBe(
    invitationToken(code),
  );
  expect(invitationToken("OOOOO-ooooo-00000-00000-00000")).toBe(invitationToken(zeros));
  expect(invitationToken("ILil1-11111-11111-11111-11111")).toBe(
    invitationToken("1111111111111111111111111"),
  );
});

test.each(["", "12345", `${code}0`, code.replace(/.$/, "U"), code.replace(/^./, "*")])(
  "what cannot be a code is none: %s",
  (typed) => {
    expect(invitationToken(typed)).toBeUndefined();
  },
);

test("what is kept gives neither the code nor its token away", () => {
  const token = invitationToken(code) ?? "";
  expect(token).toMatch(/^[\w-]{43}$/);
  expect(invitationHash(token)).toMatch(/^[\w-]{43}$/);
  expect(new Set([code, token, invitationHash(token)]).size).toBe(3);
});
