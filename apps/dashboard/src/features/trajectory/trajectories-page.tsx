export function TrajectoriesPage() { return null; }
