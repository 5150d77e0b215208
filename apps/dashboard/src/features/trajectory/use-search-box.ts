import { useLocation } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";

/** What is typed in the search box. It stays out of the address: a name is personal. */
export function useSearchBox() {
  const [text, setText] = useState("");
  const ref = useRef<HTMLInputElement>(null);
  const { hash } = useLocation();
  useEffect(() => {
    if (hash === "zoeken") ref.current?.focus();
  }, [hash]);
  return { typed: text, text: text.trim(), type: setText, ref };
}
