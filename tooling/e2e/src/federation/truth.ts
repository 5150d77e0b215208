import { at } from "../reflection/call-api.ts";
import type { OwnNumbers } from "./member.ts";

/** The numbers of all organisations together, cell by cell in the order of the plan. */
export type Truth = {
  readonly clients: readonly number[];
  readonly organisations: readonly number[];
  readonly squares: readonly number[];
  readonly bands: readonly number[];
};

export function truthOf(all: readonly OwnNumbers[]): Truth {
  const over = (numbers: (own: OwnNumbers) => readonly number[]) =>
    all.map(numbers).reduce((sums, own) => sums.map((sum, place) => sum + (own[place] ?? 0)));
  return {
    clients: over(({ clients }) => clients),
    organisations: over(({ clients }) => clients.map((count) => (count > 0 ? 1 : 0))),
    squares: over(({ clients }) => clients.map((count) => Math.ceil(count ** 2 / 25))),
    bands: over(({ bands }) => bands),
  };
}

/** A figure of a publication beside what it must be when it is shown. */
type Compared = {
  readonly cell: string;
  readonly mark: string;
  readonly shown: unknown;
  readonly percentage: unknown;
  readonly true: { readonly clients: number; readonly organisations: number };
  readonly expected: { readonly clients: number; readonly percentage: number | null };
};

type Published = {
  readonly tables: readonly {
    readonly id: string;
    readonly rows: readonly (readonly string[])[];
    readonly columns: readonly (readonly string[])[];
    readonly figures: readonly (readonly unknown[])[];
  }[];
};

/** Every figure of a publication beside the truth; `cells` are those of the plan, in order. */
export function compareWithTruth(
  publication: unknown,
  cells: readonly unknown[],
  truth: Truth,
): readonly Compared[] {
  const places = new Map(
    cells.map((cell, place) => [
      nameOf(at(cell, "table"), splitName(at(cell, "row")), splitName(at(cell, "column"))),
      place,
    ]),
  );
  return (publication as Published).tables.flatMap(({ id, rows, columns, figures }) =>
    rows.flatMap((row, down) => {
      const of = (column: readonly string[]) => {
        const place = places.get(nameOf(id, row, column));
        if (place === undefined) throw new Error(`no such cell: ${nameOf(id, row, column)}`);
        return place;
      };
      const margin = rounded(truth.clients[of(columns.at(-1) ?? [])] ?? 0);
      return columns.map((column, across): Compared => {
        const place = of(column);
        const figure = figures[down]?.[across];
        const clients = truth.clients[place] ?? 0;
        const isMargin = across === columns.length - 1;
        const hasShare = !isMargin && at(figures[down]?.at(-1), "mark") === "shown";
        const share = Math.min(99, Math.max(1, Math.round((100 * rounded(clients)) / margin)));
        return {
          cell: nameOf(id, row, column),
          mark: String(at(figure, "mark")),
          shown: at(figure, "clients"),
          percentage: at(figure, "percentage"),
          true: { clients, organisations: truth.organisations[place] ?? 0 },
          expected: { clients: rounded(clients), percentage: hasShare ? share : null },
        };
      });
    }),
  );
}

/** To the nearest five, half upwards. */
function rounded(count: number): number {
  return 5 * Math.floor((count + 2.5) / 5);
}

function splitName(name: unknown): readonly string[] {
  return String(name).split("+");
}

function nameOf(table: unknown, row: readonly string[], column: readonly string[]): string {
  return [table, row.toSorted().join("+"), column.toSorted().join("+")].join("/");
}

/** Organisations in each published band, and in the same bands of the truth. */
export function compareBands(
  publication: unknown,
  words: readonly unknown[],
  { bands }: Truth,
): readonly { readonly shown: number; readonly true: number }[] {
  const published = at(publication, "bands") as readonly {
    readonly id: string;
    readonly bands: readonly { from: number; until: number; organisations: number }[];
  }[];
  const tables = at(publication, "plan", "organisationTables") as readonly {
    readonly id: string;
    readonly edges: readonly number[];
  }[];
  return published.flatMap(({ id, bands: shown }) => {
    const starts = [0, ...(tables.find((table) => table.id === id)?.edges ?? [])];
    return shown.map(({ from, until, organisations }) => {
      const inside = words.map((word, place) => {
        const start = starts[Number(at(word, "band"))];
        const isIn = at(word, "table") === id && start !== undefined;
        return isIn && start >= from && start < until ? (bands[place] ?? 0) : 0;
      });
      return { shown: organisations, true: inside.reduce((sum, one) => sum + one, 0) };
    });
  });
}
