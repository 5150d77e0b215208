import { Item, Tag } from "@nabij/ui";
import type { ReactNode } from "react";
import type { Summary } from "./summary.ts";

interface RecordLineProps {
  summary: Summary;
  /** Opens the record; without it the line only tells. */
  onOpen?: (() => void) | undefined;
  children?: ReactNode;
}

/** A record as one line: its name opens it, its facts stand under it. */
export function RecordLine({ summary, onOpen, children }: RecordLineProps) {
  const { facts, tag, text } = summary;
  const title = summary.title.charAt(0).toUpperCase() + summary.title.slice(1);
  return (
    <Item
      title={
        onOpen === undefined ? (
          title
        ) : (
          <button
            type="button"
            onClick={onOpen}
            className="-my-1 min-h-8 rounded-tag text-left hover:underline pointer-coarse:min-h-11"
          >
            {title}
          </button>
        )
      }
      action={tag && <Tag tone={tag.tone}>{tag.text}</Tag>}
    >
      {facts.length > 0 && <p>{facts.join(" · ")}</p>}
      {text && <p className="mt-1 max-w-measure text-ink">{text}</p>}
      {children}
    </Item>
  );
}
