import { useEffect, useRef, useState } from "react";

/**
 * Tells screen readers what changed while they were elsewhere: a reveal, another part. What was
 * there when the page opened is not news.
 */
export function Announcer({ news }: { news: string }) {
  const first = useRef(news);
  const [told, setTold] = useState("");
  useEffect(() => {
    if (news === first.current) return;
    first.current = "";
    setTold(news);
  }, [news]);
  return (
    <p role="status" className="sr-only">
      {told}
    </p>
  );
}
