import { Button } from "@nabij/ui";

/** Under a list that begins with a few rows: one press shows the others; not on paper. */
export function ShowAll({ label, onPress }: { label: string; onPress: () => void }) {
  return (
    <Button variant="quiet" size="small" className="no-print mt-2 -ml-2.5" onClick={onPress}>
      {label}
    </Button>
  );
}
