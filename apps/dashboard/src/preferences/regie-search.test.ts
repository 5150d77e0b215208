import { RegieRole } from "@nabij/domain";
import { expect, test } from "vitest";
import { holderCode, readRegieSearch, regieRoles } from "./regie-search.ts";

test("the roles in the address are those of the domain", () => {
  expect(regieRoles).toEqual(RegieRole.options);
});

test("a holder stands in the address as a code that says no name", () => {
  const code = holderCode("wijkteam noord|gemeente");
  expect(code).not.toMatch(/wijk|gemeente/);
  expect(holderCode("wijkteam noord|gemeente")).toBe(code);
  expect(holderCode("wijkteam zuid|gemeente")).not.toBe(code);
  expect(readRegieSearch({ houder: code })).toEqual({ houder: code });
});

test("what cannot be read is left out", () => {
  expect(readRegieSearch({ houder: "Jan de Vries", rol: "baas", toon: "ja", wet: "wlz" })).toEqual({
    wet: "wlz",
  });
});
