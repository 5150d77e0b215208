import { z } from "zod";
import { roles } from "./roles.ts";

/** Who works with Nabij (product §1). */
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;
