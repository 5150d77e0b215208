import { type DestinationStream, pino } from "pino";

/** Structured lines on stderr, so that stdout stays the answer of a command. No bodies, no addresses. */
export function createLog(level: string, stream: DestinationStream = process.stderr) {
  const serializers = { err: ({ name }: Error) => ({ name }) };
  return pino({ level, base: null, serializers }, stream);
}
