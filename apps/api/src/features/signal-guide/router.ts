import { fullGuide } from "@nabij/reflection";
import { requires, router } from "../../trpc.ts";

export const signalGuideRouter = router({
  /** The questions of the reflection by their number, to show with a signal they fit (requirements §4). */
  questions: requires("signal.read").query(() =>
    fullGuide.phases.flatMap((phase) =>
      phase.questions.map(({ row, text }) => ({ row, text, phase: phase.title })),
    ),
  ),
});
