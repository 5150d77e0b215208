import { z } from "zod";
import { Publication } from "./publication.ts";

/** JSON Schema of a publication, for whoever reads the download with other tools. */
export function publicationSchema(): object {
  return z.toJSONSchema(Publication, { io: "input", unrepresentable: "any" });
}
