import type { ReactNode } from 'react';

/** One column of a `VirtualTable`. */
export interface Column<Row> {
  id: string;
  title: string;
  /** Pixels that it needs at least. */
  minWidth: number;
  /** Its part of what is left over; 1 unless told. */
  grow?: number;
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
