import { type Agent, get } from "node:http";
import { StringDecoder } from "node:string_decoder";
import { createFrameCutter, type StreamFrame } from "./stream-frames.ts";

/** A screen that follows a conversation over one stream. */
export type Screen = {
  /** The newest view, as it came. */
  readonly view: () => string;
  /** The number of the last event of that view. */
  readonly seq: () => number;
  readonly views: () => number;
  readonly bytes: () => number;
  /** Waits until the newest view is so; gives the moment it came in, in milliseconds of this process. */
  readonly until: (isSo: (view: string) => boolean) => Promise<number>;
  readonly close: () => void;
};

type Waiting = {
  readonly isSo: (view: string) => boolean;
  readonly done: (at: number) => void;
  readonly fail: (error: Error) => void;
};

/** Opens a stream; there is a screen as soon as its first view is in. */
export async function openScreen(url: URL, agent: Agent, cookie: string): Promise<Screen> {
  const cut = createFrameCutter();
  const decoder = new StringDecoder("utf8");
  const waiting = new Set<Waiting>();
  let [newest, bytes, views, at]: [StreamFrame, number, number, number] = [
    { id: "0-", data: "" },
    ...([0, 0, 0] as const),
  ];
  const giveUp = (error: Error) => {
    for (const one of waiting) one.fail(error);
    waiting.clear();
  };
  const request = get(url, { agent, headers: { accept: "text/event-stream", cookie } });
  request.on("error", giveUp);
  request.on("response", (response) => {
    response.on("end", () => giveUp(new Error("the stream ended")));
    response.on("data", (chunk: Buffer) => {
      at = performance.now();
      bytes += chunk.length;
      for (const frame of cut(decoder.write(chunk))) {
        newest = frame;
        views += 1;
      }
      for (const one of waiting) {
        if (!one.isSo(newest.data)) continue;
        waiting.delete(one);
        one.done(at);
      }
    });
  });
  const until = (isSo: Waiting["isSo"]) =>
    new Promise<number>((done, fail) => {
      if (views > 0 && isSo(newest.data)) done(at);
      else waiting.add({ isSo, done, fail });
    });
  await until((view) => view !== "");
  return {
    view: () => newest.data,
    seq: () => Number.parseInt(newest.id, 10),
    views: () => views,
    bytes: () => bytes,
    until,
    close: () => request.destroy(),
  };
}
