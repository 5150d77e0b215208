import type { Fields } from "../dossier.ts";

/** One step back: what the fields held before, and the run of typing it belongs to. */
type Step = { readonly before: Fields; readonly run: string | null };

/** The way back through a form, newest step last. */
export type UndoStack = readonly Step[];

/** What is typed in one field without leaving it counts as one step. */
const mostSteps = 100;

/** The stack after an edit; `run` names the field that is being typed in, `null` for a choice. */
export function remember(stack: UndoStack, before: Fields, run: string | null): UndoStack {
  const last = stack.at(-1);
  if (run !== null && last?.run === run) return stack;
  return [...stack, { before, run }].slice(-mostSteps);
}

/** The stack when a field is left: typing in it again is a new step. */
export function endRun(stack: UndoStack): UndoStack {
  const last = stack.at(-1);
  return last === undefined || last.run === null
    ? stack
    : [...stack.slice(0, -1), { ...last, run: null }];
}

/** What to put back, and the stack without that step; undefined when there is nothing to undo. */
export function stepBack(
  stack: UndoStack,
): { readonly before: Fields; readonly rest: UndoStack } | undefined {
  const last = stack.at(-1);
  return last === undefined ? undefined : { before: last.before, rest: stack.slice(0, -1) };
}
