import { type DestinationStream, pino } from "pino";

/** Structured lines on stderr. Method, route pattern and status only: no body, no address. */
export function createLog(level: string, stream: DestinationStream = process.stderr) {
  const serializers = { err: ({ name }: Error) => ({ name }) };
  return pino({ level, base: null, serializers }, stream);
}
