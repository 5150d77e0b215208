export function Cites({ cites }: { cites: readonly string[] }) {
  return <span className="text-xs text-soft">{cites.map((id) => `[${id}]`).join(" ")}</span>;
}
