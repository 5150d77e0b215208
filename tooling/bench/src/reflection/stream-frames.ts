/** One view as it came over a stream. */
export type StreamFrame = { readonly id: string; readonly data: string };

/**
 * Cuts what a stream of server-sent events brings into views. Gives those a piece completes; pings
 * and what the protocol says about itself are left out.
 */
export function createFrameCutter(): (piece: string) => readonly StreamFrame[] {
  let rest = "";
  return (piece) => {
    const blocks = (rest + piece).split("\n\n");
    rest = blocks.pop() ?? "";
    return blocks.flatMap(frameOf);
  };
}

function frameOf(block: string): readonly StreamFrame[] {
  const lines = block.split("\n");
  const field = (name: string) =>
    lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
  const [id, data] = [field("id"), field("data")];
  return id === undefined || data === undefined || field("event") !== undefined
    ? []
    : [{ id, data }];
}
