import { router } from "../../trpc.ts";
import { administration } from "./administration.ts";
import { comparing } from "./comparing.ts";

export const federationRouter = router({ ...administration, ...comparing });
