import type { ReactNode } from 'react';

/** One column of a `VirtualTable`. */
export interface Column<Row> {
  id: string;
  title: string;
  /** Grid track, for example `minmax(240px, 3fr)`. */
  track: string;
  cell: (row: Row) => ReactNode;
  /** Name under which the list can be sorted; left out: it cannot. */
  sortKey?: string;
  /** What stays of it below 640 px: a line of its own, a part of the second line, or nothing. */
  narrow: 'line' | 'part' | 'hidden';
  /** True: a person cannot take it away. */
  fixed?: boolean;
  alignEnd?: boolean;
}

export interface Sort {
  key: string;
  descending: boolean;
}
