import { Regime, RestrictionForm } from "@nabij/domain";
import { expect, test } from "vitest";
import { forms, readRestrictionSearch, regimes } from "./restriction-search.ts";

test("regimes and forms in the address are those of the domain", () => {
  expect(regimes).toEqual(Regime.options);
  expect(forms).toEqual(RestrictionForm.options);
});

test("what cannot be read is left out", () => {
  expect(readRestrictionSearch({ regels: "wvggz", laat: true, staat: "gestopt", vorm: 3 })).toEqual(
    {
      laat: true,
      staat: "gestopt",
    },
  );
});
