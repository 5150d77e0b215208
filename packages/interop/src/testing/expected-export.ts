import { SignalId } from "@nabij/domain";
import { z } from "zod";
import expected from "../../fixtures/ecd-export-expected.json" with { type: "json" };
import { FileKind } from "../table/table.ts";

/** The folder with the twelve files of a fictional organisation's export. */
export const ecdExportFolder = new URL("../../fixtures/ecd-export/", import.meta.url);

const ExpectedExport = z.object({
  stored: z.record(FileKind, z.number()),
  refused: z.array(z.tuple([FileKind, z.number(), z.string()])),
  repeats: z.array(z.tuple([FileKind, z.number()])),
  signals: z.record(z.iso.date(), z.partialRecord(SignalId, z.array(z.string()))),
  active: z.record(z.iso.date(), z.number()),
});

/** What must be stored, refused and repeated, and which trajectories raise which signal. */
export const ecdExportExpected = ExpectedExport.parse(expected);
