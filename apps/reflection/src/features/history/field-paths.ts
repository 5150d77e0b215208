import type { FieldMoment, RolePlace } from "@nabij/reflection";

/** How one role, or its estimate of the client's view, moved through the field, oldest first. */
export type FieldPath = Pick<RolePlace, "role" | "perspective"> & {
  readonly id: string;
  readonly steps: readonly {
    readonly on: string;
    readonly nearness: number;
    readonly autonomy: number;
  }[];
};

/** A path per role and view; one's own view and an estimate never run into each other. */
export function fieldPaths(field: readonly FieldMoment[]): FieldPath[] {
  const all = field.flatMap(({ on, places }) => places.map((place) => ({ on, ...place })));
  const ids = new Set(all.map(idOf));
  return [...ids].flatMap((id) => {
    const steps = all.filter((place) => idOf(place) === id);
    const [first] = steps;
    if (first === undefined) return [];
    const { role, perspective } = first;
    const bare = steps.map(({ on, nearness, autonomy }) => ({ on, nearness, autonomy }));
    return [{ id, role, perspective, steps: bare }];
  });
}

function idOf({ role, perspective }: Pick<RolePlace, "role" | "perspective">): string {
  return `${role} ${perspective}`;
}
