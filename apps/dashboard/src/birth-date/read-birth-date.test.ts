import { expect, test } from "vitest";
import { readBirthDate, writeBirthDate } from "./read-birth-date.ts";

test("a whole day of birth is read, and so is its month alone", () => {
  expect(readBirthDate("17-4-1998")).toBe("1998-04-17");
  expect(readBirthDate(" 4-1998 ")).toBe("1998-04");
  expect(readBirthDate("04/1998")).toBe("1998-04");
});

test("what is no day and no month is not read", () => {
  expect(readBirthDate("13-1998")).toBeNull();
  expect(readBirthDate("31-02-1998")).toBeNull();
  expect(readBirthDate("1998")).toBeNull();
});

test("what was read is written back as it is typed", () => {
  for (const typed of ["17-04-1998", "04-1998"]) {
    expect(writeBirthDate(readBirthDate(typed) ?? "")).toBe(typed);
  }
});
