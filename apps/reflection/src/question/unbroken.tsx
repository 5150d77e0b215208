/** "1-op-1" is one word: it does not break at the end of a line. */
export function Unbroken({ text }: { text: string }) {
  const [first, ...rest] = text.split("1-op-1");
  return (
    <>
      {first}
      {rest.map((part) => (
        <span key={part}>
          <span className="whitespace-nowrap">1-op-1</span>
          {part}
        </span>
      ))}
    </>
  );
}
