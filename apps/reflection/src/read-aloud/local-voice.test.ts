import { expect, test } from "vitest";
import { localVoice, type Voice } from "./local-voice.ts";

const voice = (lang: string, what: Partial<Voice> = {}): Voice => ({
  ...{ lang, localService: true, default: false },
  ...what,
});

test("a voice that needs the internet is never chosen, however good it is", () => {
  const far = voice("nl-NL", { localService: false, default: true });
  expect(localVoice([far], "nl")).toBeNull();
  const near = voice("nl-BE");
  expect(localVoice([far, near], "nl")).toBe(near);
});

test("a voice in another language does not read Dutch", () => {
  expect(localVoice([voice("en-GB"), voice("de-DE")], "nl")).toBeNull();
  expect(localVoice([voice("nld-NL")], "nl")).toBeNull();
});

test("the accent of home goes before the voice the device prefers", () => {
  const belgian = voice("nl-BE", { default: true });
  const dutch = voice("nl-NL");
  expect(localVoice([belgian, dutch], "nl")).toBe(dutch);
  expect(localVoice([belgian], "nl")).toBe(belgian);
});

test("among voices of the same accent the one the device prefers reads", () => {
  const [first, preferred] = [voice("nl-NL"), voice("nl-NL", { default: true })];
  expect(localVoice([first, preferred], "nl")).toBe(preferred);
});

test("the way Android writes a language is understood", () => {
  const android = voice("nl_NL");
  expect(localVoice([android], "nl")).toBe(android);
  expect(localVoice([], "nl")).toBeNull();
});
