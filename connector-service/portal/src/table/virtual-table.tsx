import { Checkbox, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ArrowDown16Regular, ArrowUp16Regular } from '@fluentui/react-icons';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { RowFocusContext } from '../components/row-focus.ts';
import type { Column, Sort } from './column.ts';
import { stateOfAll } from './state-of-all.ts';
import { groupedLines } from './table-lines.ts';
import { useNarrow } from './use-narrow.ts';
import { lineAfter, lineOf, useRoving } from './use-roving.ts';

const ROW_HEIGHT = 44;
const NARROW_ROW_HEIGHT = 76;
/** With its border. */
const HEADING_HEIGHT = ROW_HEIGHT + 1;
const GROUP_HEIGHT = 40;
const COLUMN_GAP = 12;
const CHECKBOX_WIDTH = 32;
/** Both sides of a line. */
const LINE_PADDING = 24;
/** Rows before the end at which more are asked for. */
const READ_AHEAD = 40;

const useStyles = makeStyles({
  scroller: {
    flexGrow: 1,
    minHeight: 0,
    overflow: 'auto',
    position: 'relative',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: `${tokens.borderRadiusLarge} ${tokens.borderRadiusLarge} 0 0`,
    boxShadow: tokens.shadow2,
    // Rows that arrive above the window must not move what is being read.
    overflowAnchor: 'none',
  },
  header: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  line: {
    display: 'grid',
    alignItems: 'center',
    paddingInline: tokens.spacingHorizontalM,
    columnGap: `${COLUMN_GAP}px`,
  },
  body: { position: 'relative' },
  row: {
    position: 'absolute',
    top: 0,
    left: 0,
    right: 0,
    cursor: 'pointer',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  // Brand tint: links keep their contrast on it in the dark theme, which they lose on the neutral one.
  selected: { backgroundColor: tokens.colorBrandBackground2 },
  group: {
    position: 'absolute',
    top: 0,
    left: 0,
    right: 0,
    display: 'flex',
    alignItems: 'center',
    paddingInline: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cell: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  alignEnd: { textAlign: 'end', justifyContent: 'flex-end' },
  heading: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    width: '100%',
    padding: 0,
    border: 0,
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  plainHeading: { cursor: 'default', fontWeight: tokens.fontWeightSemibold },
  narrowHeader: { display: 'none' },
  narrowRow: { display: 'flex', flexWrap: 'wrap', alignContent: 'center', columnGap: '10px', rowGap: '2px' },
  narrowLine: { flexBasis: '100%' },
  // Everything of a row stands in one column beside its check box.
  narrowSelectable: { paddingInlineStart: '52px' },
  narrowCheckbox: { position: 'absolute', insetInlineStart: tokens.spacingHorizontalM, top: '6px' },
});

export interface Selection<Row> {
  ids: ReadonlySet<string>;
  onChange: (ids: ReadonlySet<string>) => void;
  /** Rows that *select all* means; each of the others can be selected by itself. */
  inAll?: (row: Row) => boolean;
  allLabel?: string;
}

interface Props<Row> {
  label: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  rowId: (row: Row) => string;
  /** Name of a row for a screen reader. */
  rowName: (row: Row) => string;
  onOpen: (row: Row) => void;
  openId?: string | null;
  sort?: Sort | null;
  onSort?: (sort: Sort) => void;
  selection?: Selection<Row>;
  groupOf?: ((row: Row) => string) | null;
  /** More rows exist than were read so far. */
  hasMore?: boolean;
  onNearEnd?: () => void;
}

/**
 * A list of any length: only the rows in sight and the active one are in the document. One stop of the Tab key; arrows,
 * Page, Home and End move, Enter opens, Space selects. Roles in place of table elements: those cannot be placed one by one.
 */
export function VirtualTable<Row>(props: Props<Row>) {
  const { rows, columns, groupOf = null, hasMore = false, onNearEnd, selection } = props;
  const styles = useStyles();
  const { t } = useTranslation();
  const narrow = useNarrow();
  const scroller = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => groupedLines(rows, groupOf), [rows, groupOf]);
  const { active, setActive, moveTo } = useRoving(lines, scroller);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines[index]?.kind === 'group' ? GROUP_HEIGHT : narrow ? NARROW_ROW_HEIGHT : ROW_HEIGHT),
    overscan: 12,
    // The heading stands above the lines: without its height the last line in sight would end below the edge.
    scrollPaddingEnd: narrow ? 0 : HEADING_HEIGHT,
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range);
      if (active >= lines.length || inSight.includes(active)) return inSight;
      return [...inSight, active].toSorted((first, second) => first - second);
    },
  });
  // The heights above depend on both; the virtualizer remembers old ones until told.
  // biome-ignore lint/correctness/useExhaustiveDependencies: measures again exactly when these change
  useEffect(() => virtualizer.measure(), [narrow, lines, virtualizer]);
  const drawn = virtualizer.getVirtualItems();
  const lastInSight = virtualizer.range?.endIndex ?? 0;
  useEffect(() => {
    if (hasMore && lastInSight >= lines.length - READ_AHEAD) onNearEnd?.();
  }, [hasMore, lastInSight, lines.length, onNearEnd]);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const from = lineOf(event);
    if (from === null) return;
    const line = lines[from];
    const target = lineAfter(event.key, from, lines);
    if (target !== null) {
      if (target !== from) moveTo(target);
      virtualizer.scrollToIndex(target);
    } else if (event.key === 'Enter' && line?.kind === 'row') props.onOpen(line.row);
    else if (event.key === ' ' && line?.kind === 'row' && selection) {
      selection.onChange(toggled(selection.ids, props.rowId(line.row)));
    } else return;
    event.preventDefault();
  };

  const { tracks, minWidth } = layOut(columns, selection !== undefined);
  const width = narrow ? '100%' : `max(100%, ${minWidth}px)`;
  const shownColumns = narrow ? columns.filter((column) => column.narrow !== 'hidden') : columns;
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={props.label}
      aria-rowcount={hasMore ? -1 : lines.length + 1}
      aria-colcount={shownColumns.length + (selection ? 1 : 0)}
      aria-multiselectable={selection ? true : undefined}
      className={styles.scroller}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className={mergeClasses(styles.header, narrow && styles.narrowHeader)} style={{ width }}>
        <div
          role="row"
          aria-rowindex={1}
          className={styles.line}
          style={{ gridTemplateColumns: tracks, height: ROW_HEIGHT }}
        >
          {selection && <SelectAll rows={rows} rowId={props.rowId} selection={selection} />}
          {columns.map((column) => (
            <Heading key={column.id} column={column} sort={props.sort ?? null} onSort={props.onSort} />
          ))}
        </div>
      </div>
      <div role="rowgroup" className={styles.body} style={{ height: virtualizer.getTotalSize(), width }}>
        {drawn.map((item) => {
          const line = lines[item.index];
          if (line === undefined) return null;
          const place = { height: item.size, transform: `translateY(${item.start}px)` };
          if (line.kind === 'group') {
            return (
              <div
                key={`group ${line.title}`}
                role="row"
                aria-rowindex={item.index + 2}
                className={styles.group}
                style={place}
              >
                <div role="gridcell">
                  <Text weight="semibold">{line.title}</Text> <Text size={200}>({line.size})</Text>
                </div>
              </div>
            );
          }
          const id = props.rowId(line.row);
          const isSelected = selection?.ids.has(id) ?? false;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the grid listens to the keys of all rows
            <div
              key={id}
              role="row"
              data-line={item.index}
              aria-rowindex={item.index + 2}
              aria-label={props.rowName(line.row)}
              aria-selected={selection ? isSelected : undefined}
              aria-current={props.openId === id ? true : undefined}
              tabIndex={item.index === active ? 0 : -1}
              className={mergeClasses(
                styles.line,
                styles.row,
                (isSelected || props.openId === id) && styles.selected,
                narrow && styles.narrowRow,
                narrow && selection && styles.narrowSelectable,
              )}
              style={narrow ? place : { ...place, gridTemplateColumns: tracks }}
              onFocus={() => setActive(item.index)}
              onClick={(event) => {
                if (!isInteractive(event.target)) props.onOpen(line.row);
              }}
            >
              {selection && (
                <div role="gridcell" className={mergeClasses(narrow && styles.narrowCheckbox)}>
                  <Checkbox
                    tabIndex={-1}
                    checked={isSelected}
                    aria-label={t('table.select', { name: props.rowName(line.row) })}
                    onChange={() => selection.onChange(toggled(selection.ids, id))}
                  />
                </div>
              )}
              {shownColumns.map((column) => (
                <div
                  key={column.id}
                  role="gridcell"
                  className={mergeClasses(
                    styles.cell,
                    !narrow && column.alignEnd && styles.alignEnd,
                    narrow && column.narrow === 'line' && styles.narrowLine,
                  )}
                  title={column.fixed ? props.rowName(line.row) : undefined}
                >
                  <RowFocusContext value={item.index === active}>{column.cell(line.row)}</RowFocusContext>
                </div>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function Heading<Row>({
  column,
  sort,
  onSort,
}: {
  column: Column<Row>;
  sort: Sort | null;
  onSort: ((sort: Sort) => void) | undefined;
}) {
  const styles = useStyles();
  const { sortKey } = column;
  const isSorted = sortKey !== undefined && sort?.key === sortKey;
  const direction = isSorted ? (sort?.descending ? 'descending' : 'ascending') : undefined;
  const className = mergeClasses(styles.cell, column.alignEnd && styles.alignEnd);
  if (sortKey === undefined || onSort === undefined) {
    return (
      <div role="columnheader" className={mergeClasses(className, styles.plainHeading)}>
        {column.title}
      </div>
    );
  }
  return (
    <div role="columnheader" aria-sort={direction ?? 'none'} className={className}>
      <button
        type="button"
        className={mergeClasses(styles.heading, column.alignEnd && styles.alignEnd)}
        onClick={() => onSort({ key: sortKey, descending: isSorted ? !sort?.descending : false })}
      >
        {column.title}
        {direction === 'ascending' && <ArrowUp16Regular aria-hidden />}
        {direction === 'descending' && <ArrowDown16Regular aria-hidden />}
      </button>
    </div>
  );
}

function SelectAll<Row>({
  rows,
  rowId,
  selection,
}: {
  rows: readonly Row[];
  rowId: (row: Row) => string;
  selection: Selection<Row>;
}) {
  const { t } = useTranslation();
  const { ids, onChange, inAll = () => true, allLabel = t('table.selectAll') } = selection;
  const meant = rows.filter(inAll).map(rowId);
  const state = stateOfAll(meant, rows.map(rowId), ids);
  return (
    <div role="columnheader">
      <Checkbox
        checked={state}
        aria-label={allLabel}
        title={allLabel}
        disabled={state === false && meant.length === 0}
        onChange={() => onChange(state === true ? new Set() : new Set([...ids, ...meant]))}
      />
    </div>
  );
}

/** The same places for the headings and for every row, and the width below which the list scrolls sideways. */
function layOut<Row>(columns: readonly Column<Row>[], hasCheckbox: boolean): { tracks: string; minWidth: number } {
  const tracks = columns.map(({ minWidth, grow = 1 }) => `minmax(${minWidth}px, ${grow}fr)`);
  const widths = columns.map(({ minWidth }) => minWidth);
  if (hasCheckbox) {
    tracks.unshift(`${CHECKBOX_WIDTH}px`);
    widths.unshift(CHECKBOX_WIDTH);
  }
  const gaps = (widths.length - 1) * COLUMN_GAP + LINE_PADDING;
  return { tracks: tracks.join(' '), minWidth: widths.reduce((sum, width) => sum + width, gaps) };
}

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** A press on a link, button or checkbox inside a row is meant for that alone. */
function isInteractive(target: EventTarget): boolean {
  return target instanceof Element && target.closest('a, button, input, label') !== null;
}
