import type { z } from "zod";

/** A report's text as the shape a suite promises, or `undefined` when it is anything else. */
export function parseReport<Shape extends z.ZodType>(
  shape: Shape,
  text: string,
): z.infer<Shape> | undefined {
  try {
    return shape.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
