import { createContext, type ReactNode, useContext } from "react";
import { type Reader, useReader } from "./use-reader.ts";

const silent: Reader = { canRead: false, lineId: null, read: () => {}, stop: () => {} };

const ReaderContext = createContext<Reader>(silent);

/** Gives everything inside one reader, so that one thing is read at a time. */
export function ReadAloudProvider({
  language,
  children,
}: {
  language: "nl" | "en";
  children: ReactNode;
}) {
  return <ReaderContext value={useReader(language)}>{children}</ReaderContext>;
}

/** The reader of this screen. */
export function useReadAloud(): Reader {
  return useContext(ReaderContext);
}

/** Words that are marked while they are read: by colour and by a line under them. */
export function Spoken({ id, children }: { id: string; children: ReactNode }) {
  const isRead = useReadAloud().lineId === id;
  return (
    <span
      className={
        isRead
          ? "rounded-tag bg-attention-wash underline decoration-attention decoration-2 underline-offset-4"
          : undefined
      }
    >
      {children}
    </span>
  );
}
