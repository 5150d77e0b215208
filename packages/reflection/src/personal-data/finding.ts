import type { Words } from "../guide/role.ts";

/** What a piece of text gives away about somebody. */
export type FindingKind =
  | "bsn"
  | "number"
  | "iban"
  | "phone"
  | "email"
  | "url"
  | "handle"
  | "postcode"
  | "address"
  | "licence-plate"
  | "birth-date"
  | "room"
  | "name"
  | "nickname";

/** One piece of a text that points at a person; it holds offsets and never the words themselves. */
export type Finding = {
  readonly kind: FindingKind;
  /** Offset in UTF-16 units, as in `text.slice(from, until)`. */
  readonly from: number;
  /** First offset after it. */
  readonly until: number;
  /** False: it may be something else, so the writer decides. */
  readonly certain: boolean;
  readonly replacement: Words;
};

/** A find in a folded text, before its offsets are those of the writer's own text. */
export type Span = {
  readonly kind: FindingKind;
  readonly from: number;
  readonly until: number;
  readonly certain: boolean;
  /** Only a name of the roster has one of its own. */
  readonly replacement?: Words;
};

const number = { nl: "[nummer]", en: "[number]" };
const name = { nl: "[naam]", en: "[name]" };

/** What stands in place of a find of each kind. */
export const replacements: Readonly<Record<FindingKind, Words>> = {
  bsn: number,
  number,
  iban: { nl: "[rekening]", en: "[account]" },
  phone: { nl: "[telefoon]", en: "[phone]" },
  email: { nl: "[e-mail]", en: "[email]" },
  url: { nl: "[link]", en: "[link]" },
  handle: { nl: "[profiel]", en: "[profile]" },
  postcode: { nl: "[postcode]", en: "[postcode]" },
  address: { nl: "[adres]", en: "[address]" },
  "licence-plate": { nl: "[kenteken]", en: "[licence plate]" },
  "birth-date": { nl: "[datum]", en: "[date]" },
  room: { nl: "[kamer]", en: "[room]" },
  name,
  nickname: name,
};

/** Every mark that stands for something taken out, in either language. */
export const marks: readonly string[] = [
  ...new Set(Object.values(replacements).flatMap(({ nl, en }) => [nl, en])),
];

/**
 * Whether the writer may leave a find as it is: only what may be something else than it looks
 * like. Numbers, addresses and names of the roster always go (reflection §4.9, case 7).
 */
export function mayKeep({ certain }: Finding): boolean {
  return !certain;
}
