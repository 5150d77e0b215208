import { SaxesParser } from "saxes";
import { limits } from "./limits.ts";
import { WorkbookRefused } from "./workbook-refused.ts";

/** Attributes by name, without the prefix of their namespace. */
export type Attributes = (name: string) => string | undefined;

/** What is done with the tags of a part; names come without the prefix of their namespace. */
export type TagReader = {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close: (name: string) => void;
  readonly text?: (text: string) => void;
};

/**
 * Reads XML piece by piece, and says after each how many bytes have been read. Throws
 * {@link WorkbookRefused}: for a document type or an entity of its own, for what is not XML, and
 * for a text, a tag or a nesting that grows without end.
 */
export async function* readXml(
  chunks: AsyncIterable<Uint8Array>,
  reader: TagReader,
): AsyncGenerator<number> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const parser = parserFor(reader);
  let bytes = 0;
  try {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      parser.write(decoder.decode(chunk, { stream: true }));
      yield bytes;
    }
    parser.write(decoder.decode());
    parser.close();
  } catch (error) {
    throw error instanceof WorkbookRefused ? error : new WorkbookRefused("broken-workbook");
  }
  yield bytes;
}

/** Reads a small part in one go. */
export async function readWholeXml(
  chunks: AsyncIterable<Uint8Array>,
  reader: TagReader,
): Promise<void> {
  const pieces = readXml(chunks, reader);
  while ((await pieces.next()).done !== true);
}

function parserFor(reader: TagReader) {
  const parser = new SaxesParser({ xmlns: false as const, position: false });
  let depth = 0;
  let unseen = 0;
  parser.on("doctype", () => {
    throw new WorkbookRefused("unsafe-workbook");
  });
  parser.on("opentag", ({ name, attributes }) => {
    unseen = 0;
    depth += 1;
    if (depth > limits.depth) throw new WorkbookRefused("workbook-too-large");
    reader.open(localName(name), (wanted) => attributeOf(attributes, wanted));
  });
  parser.on("closetag", ({ name }) => {
    unseen = 0;
    depth -= 1;
    reader.close(localName(name));
  });
  parser.on("text", (text) => {
    unseen = 0;
    reader.text?.(text);
  });
  parser.on("cdata", (text) => {
    unseen = 0;
    reader.text?.(text);
  });
  return {
    write(text: string) {
      parser.write(text);
      unseen += text.length;
      // Whatever is still open is kept by the parser until it ends.
      if (unseen > limits.rowCharacters) throw new WorkbookRefused("workbook-too-large");
    },
    close: () => parser.close(),
  };
}

function attributeOf(attributes: Readonly<Record<string, string>>, wanted: string) {
  const plain = attributes[wanted];
  if (plain !== undefined) return plain;
  for (const name in attributes) {
    if (localName(name) === wanted) return attributes[name];
  }
  return undefined;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
