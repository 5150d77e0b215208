import type { Participant, Perspective } from "@nabij/reflection";
import { useState } from "react";
import { PlaceDot } from "./place-dot.tsx";

interface TurnProps {
  person: Participant;
  onDone: () => void;
}

/** Both dots of one person on the device that goes round; nobody's other dots are drawn. */
export function FieldTurn({ person, onDone }: TurnProps) {
  const [perspective, setPerspective] = useState<Perspective>("own");
  const isLast = perspective === "as-client" || person.role === "client";
  return (
    <PlaceDot
      key={perspective}
      person={person}
      perspective={perspective}
      onPlaced={() => (isLast ? onDone() : setPerspective("as-client"))}
      onPass={onDone}
    />
  );
}
