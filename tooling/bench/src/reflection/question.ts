/** The question on the table, as far as answering it needs. */
export type OpenQuestion = {
  readonly questionId: string;
  readonly kind: "text" | "choice" | "scale";
  readonly options: readonly { readonly id: string }[];
  readonly scale: { readonly min: number; readonly max: number } | null;
  /** Participants it is for. */
  readonly waitingFor: readonly string[];
};

/** The question a view shows; null when there is none. */
export function questionIn(view: string): OpenQuestion | null {
  return JSON.parse(view).json.current;
}

/**
 * The round of a view, cut out of it without reading the rest: a stream that has to be looked at
 * within a millisecond is not taken apart. Words of people cannot look like it, quotes are escaped.
 */
function roundIn(view: string): string {
  const from = view.indexOf('"round":{');
  return from === -1 ? "" : view.slice(from, view.indexOf("}", from));
}

export const isOpen = (questionId: string) => (view: string) =>
  roundIn(view).includes(`"roundId":"${questionId}"`);

export const isReady = (participantId: string) => (view: string) =>
  /"ready":\[([^\]]*)\]/.exec(roundIn(view))?.[1]?.includes(`"${participantId}"`) ?? false;

export const isRevealed = (view: string) => roundIn(view).includes('"revealed":true');

/** What somebody says: of the length people write, and not what others say. */
export function answerTo({ kind, options, scale, questionId }: OpenQuestion, place: number) {
  const said = { type: "answer", questionId, kind: "answered" };
  const text = `${thoughts[place % thoughts.length]} (${questionId}, ${place + 1})`;
  if (kind === "choice") return { ...said, text, choice: options[place % options.length]?.id };
  if (kind === "text" || scale === null) return { ...said, text };
  return { ...said, text, scale: scale.min + (place % (scale.max - scale.min + 1)) };
}

const thoughts = [
  "Als er iemand naast me zit hoef ik niet na te denken, maar ik wil ook weleens alleen naar buiten.",
  "Thuis zagen we dat het goed ging zolang er rust was; nu durft niemand die rust nog te proberen.",
  "In de ochtend is het fijn dat we er zijn. In de middag loop ik vooral mee en neem ik dingen over.",
  "Ik zie minder ruzie dan in het voorjaar, en ook minder dat er zelf iets begonnen wordt.",
];
