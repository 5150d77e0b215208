import { expect, test } from "vitest";
import { findChromium, type Machine } from "./find-chromium.ts";

const aMachine = (paths: string[], env: Machine["env"] = {}): Machine => ({
  env,
  exists: (path) => paths.includes(path),
  playwrightPath: "/cache/chromium/chrome",
});

test("the browser that PLAYWRIGHT_CHROMIUM names goes first", () => {
  const machine = aMachine(["/opt/chrome", "/usr/bin/chromium"], {
    PLAYWRIGHT_CHROMIUM: "/opt/chrome",
  });
  expect(findChromium(machine)).toBe("/opt/chrome");
});

test("a named browser that is not there is not replaced by another", () => {
  const machine = aMachine(["/usr/bin/chromium"], { PLAYWRIGHT_CHROMIUM: "/opt/gone" });
  expect(findChromium(machine)).toBeUndefined();
});

test("Debian's Chromium goes before Chrome", () => {
  const machine = aMachine(["/usr/bin/google-chrome", "/usr/bin/chromium"]);
  expect(findChromium(machine)).toBe("/usr/bin/chromium");
});

test("Chrome on Windows is found in the folder Windows names", () => {
  const chrome = "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe";
  expect(findChromium(aMachine([chrome], { PROGRAMFILES: "C:\\Program Files" }))).toBe(chrome);
});

test("what Playwright downloaded is used when the machine has no browser of its own", () => {
  expect(findChromium(aMachine(["/cache/chromium/chrome"]))).toBe("/cache/chromium/chrome");
});

test("a machine without a browser has none", () => {
  expect(findChromium(aMachine([]))).toBeUndefined();
});
