import { CheckIcon } from "../icons/icons.tsx";

export type SaveState = "idle" | "saving" | "saved" | "failed";

/** The words per state, in the app's language; idle says nothing. */
export interface SaveWords {
  readonly saving: string;
  readonly saved: string;
  readonly failed: string;
}

/** Whether what was typed is kept; announced politely, failure at once. */
export function SaveStatus({ state, words }: { state: SaveState; words: SaveWords }) {
  const hasFailed = state === "failed";
  return (
    <span
      role={hasFailed ? "alert" : "status"}
      className={`inline-flex min-h-5 items-center gap-1.5 text-xs ${hasFailed ? "font-semibold text-nearness" : "text-soft"}`}
    >
      {state === "saved" && <CheckIcon size={14} />}
      {state === "idle" ? "" : words[state]}
    </span>
  );
}
