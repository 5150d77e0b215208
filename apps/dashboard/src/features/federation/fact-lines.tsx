import type { ReactNode } from "react";

/** Facts under each other: what it is, and how it stands. */
export function FactLines({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="divide-y divide-line text-sm">
      {facts.map(([name, value]) => (
        <div
          key={name}
          className="grid gap-x-6 py-2.5 first:pt-0 last:pb-0 sm:grid-cols-[14rem_1fr]"
        >
          <dt className="text-soft">{name}</dt>
          <dd className="max-w-measure min-w-0 break-words">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Forty digits that people read out to each other. */
export function Fingerprint({ children }: { children: string }) {
  return <span className="font-semibold tracking-wide tabular-nums">{children}</span>;
}
