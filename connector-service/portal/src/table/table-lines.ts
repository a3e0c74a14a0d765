/** What stands on one line of a table: a heading of a group, or a row. */
export type TableLine<Row> = { kind: 'group'; title: string; size: number } | { kind: 'row'; row: Row };

/** Puts a heading before the first row of each group; the order of the rows decides the order of the groups. */
export function groupedLines<Row>(rows: readonly Row[], groupOf: ((row: Row) => string) | null): TableLine<Row>[] {
  if (groupOf === null) return rows.map((row) => ({ kind: 'row', row }));
  const groups = Map.groupBy(rows, groupOf);
  return [...groups].flatMap(([title, members]) => [
    { kind: 'group' as const, title, size: members.length },
    ...members.map((row) => ({ kind: 'row' as const, row })),
  ]);
}
