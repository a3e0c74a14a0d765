import { makeStyles, tokens } from '@fluentui/react-components';
import type { ImprovementActionHistory } from '../../../src/http/schemas/improvement-action.ts';
import { useFormat } from '../language/use-format.ts';

/** Units of the drawing; the browser stretches it to the width of the panel. */
const WIDTH = 1000;
const HEIGHT = 64;
/** Room for the line's own thickness at zero and at full points. */
const MARGIN = 2;

const DAY_MS = 24 * 60 * 60 * 1000;

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  scale: { display: 'flex', flexDirection: 'column', justifyContent: 'space-between', textAlign: 'end' },
  plot: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // As the colour of a text it follows the system's own colours in high contrast, which a stroke does not.
    color: tokens.colorCompoundBrandForeground1,
  },
  drawing: { display: 'block', width: '100%', height: `${HEIGHT}px` },
  days: { gridColumn: 2, display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
});

type Props = Pick<ImprovementActionHistory, 'points' | 'maxScore'> & { firstDay: string; newestDay: string };

/** Points hold until they change, so the line has steps. Nothing for a screen reader: the caption says it in words. */
export function PointsLine({ points, firstDay, newestDay, maxScore }: Props) {
  const styles = useStyles();
  const format = useFormat();
  const top = Math.max(maxScore, ...points.map((each) => each.points), 1);
  return (
    <div className={styles.root} aria-hidden>
      <div className={styles.scale}>
        <span>{format.points(top)}</span>
        <span>{format.points(0)}</span>
      </div>
      <div className={styles.plot}>
        <svg
          aria-hidden
          className={styles.drawing}
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          preserveAspectRatio="none"
          focusable="false"
        >
          <path
            d={stepsOf(points, firstDay, newestDay, top)}
            fill="none"
            stroke="currentColor"
            strokeWidth={2}
            vectorEffect="non-scaling-stroke"
          />
        </svg>
      </div>
      <div className={styles.days}>
        <span>{format.day(firstDay)}</span>
        <span>{format.day(newestDay)}</span>
      </div>
    </div>
  );
}

function stepsOf(points: Props['points'], firstDay: string, newestDay: string, top: number): string {
  const start = dayNumber(firstDay);
  const span = Math.max(1, dayNumber(newestDay) - start);
  const x = (date: string) => round(((dayNumber(date) - start) / span) * WIDTH);
  const y = (value: number) => round(HEIGHT - MARGIN - (value / top) * (HEIGHT - 2 * MARGIN));
  const [first, ...changes] = points;
  if (first === undefined) return '';
  return `M${x(first.date)} ${y(first.points)}${changes.map(({ date, points: value }) => `H${x(date)}V${y(value)}`).join('')}H${WIDTH}`;
}

function dayNumber(date: string): number {
  return new Date(`${date}T00:00:00Z`).getTime() / DAY_MS;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
