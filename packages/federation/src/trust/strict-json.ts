import { err, ok, type Result } from "@nabij/domain";

/**
 * Reads JSON that says one thing only: exactly as `JSON.stringify` writes it. A member that stands
 * there twice, a number in another spelling or a stray space is refused, so two readers can never
 * see two different messages under one signature.
 */
export function parseStrictJson(bytes: Uint8Array): Result<unknown, { readonly type: "not-json" }> {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    return JSON.stringify(value) === text ? ok(value) : err({ type: "not-json" });
  } catch {
    return err({ type: "not-json" });
  }
}
