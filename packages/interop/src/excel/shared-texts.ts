import { limits } from "./limits.ts";
import { readWholeXml, type TagReader } from "./read-xml.ts";
import { WorkbookRefused } from "./workbook-refused.ts";

/** The texts that cells point to, rich text as plain text. Throws {@link WorkbookRefused}. */
export async function sharedTexts(chunks: AsyncIterable<Uint8Array>): Promise<readonly string[]> {
  const texts: string[] = [];
  const text = textReader();
  await readWholeXml(chunks, {
    open(name) {
      if (name === "si") text.start();
      text.tags.open(name, noAttributes);
    },
    text: text.tags.text,
    close(name) {
      text.tags.close(name);
      if (name !== "si") return;
      if (texts.length >= limits.texts) throw new WorkbookRefused("workbook-too-large");
      texts.push(plainText(text.end()));
    },
  });
  return texts;
}

/** Collects what stands in the `t` tags of one text, without how it is said aloud in Japanese. */
export function textReader() {
  let collected = "";
  let isText = false;
  let isPhonetic = false;
  const tags: Required<TagReader> = {
    open(name) {
      if (name === "rPh") isPhonetic = true;
      isText = name === "t" && !isPhonetic;
    },
    text(text) {
      if (!isText) return;
      collected += text;
      if (collected.length > limits.textCharacters) throw new WorkbookRefused("workbook-too-large");
    },
    close(name) {
      if (name === "rPh") isPhonetic = false;
      isText = false;
    },
  };
  return {
    tags,
    start() {
      collected = "";
      isPhonetic = false;
    },
    end: () => collected,
  };
}

/** Characters that XML cannot hold stand as `_x000D_`; lines end as one `\n`. */
export function plainText(text: string): string {
  const whole = text.includes("_x")
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
  return whole.includes("\r") ? whole.replace(/\r\n?/g, "\n") : whole;
}

function noAttributes(): undefined {
  return undefined;
}
