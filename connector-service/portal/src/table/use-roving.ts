import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { TableLine } from './table-lines.ts';

const PAGE_STEP = 10;

/**
 * The one row that the Tab key reaches. It must be in the document wherever the list stands, or its keys are lost.
 *
 * @param scroller holds the rows, each with the number of its line as `data-line`
 */
export function useRoving<Row>(lines: readonly TableLine<Row>[], scroller: RefObject<HTMLElement | null>) {
  const [wanted, setActive] = useState(0);
  const firstRow = lines[0]?.kind === 'group' ? 1 : 0;
  const active = lines[wanted]?.kind === 'row' ? wanted : firstRow;
  const isMoving = useRef(false);
  // With the row itself, before the next key: a frame later that key would count from the row before.
  useLayoutEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    scroller.current?.querySelector<HTMLElement>(`[data-line="${active}"]`)?.focus({ preventScroll: true });
  });
  const moveTo = (line: number) => {
    isMoving.current = true;
    setActive(line);
  };
  return { active, setActive, moveTo };
}

/** The row under the focus, when a key was pressed on one and not on something inside it. */
export function lineOf({ target }: KeyboardEvent): number | null {
  const place = target instanceof HTMLElement ? target.dataset['line'] : undefined;
  return place === undefined ? null : Number(place);
}

/** Where a key leads; null when it leads nowhere. */
export function lineAfter(key: string, from: number, lines: readonly TableLine<unknown>[]): number | null {
  const steps: Record<string, number> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: PAGE_STEP,
    PageUp: -PAGE_STEP,
    End: lines.length,
    Home: -lines.length,
  };
  const step = steps[key];
  if (step === undefined) return null;
  let target = Math.min(Math.max(from + step, 0), lines.length - 1);
  // A heading of a group is no stop: go on in the same direction, or stay.
  if (lines[target]?.kind === 'group') target += step > 0 || target === 0 ? 1 : -1;
  return lines[target]?.kind === 'row' ? target : from;
}
