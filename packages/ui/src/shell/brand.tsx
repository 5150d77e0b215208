/** The wordmark: the name in ink, its full stop in terracotta. */
export function Brand({ name, size = "medium" }: { name: string; size?: "medium" | "large" }) {
  return (
    <span
      className={`font-bold tracking-tight text-ink ${size === "large" ? "text-page-phone" : "text-[1.375rem]"}`}
    >
      {name}
      <span className="text-nearness">.</span>
    </span>
  );
}
