import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { TicketSummaryView } from '../../../src/http/schemas/ticket.ts';
import { RouterLink } from '../components/router-link.tsx';
import { useFormat } from '../language/use-format.ts';
import { useThemeName } from '../theme/theme-choice.ts';
import type { StateTone } from '../ticket-parts/state-tone.ts';

/** By what a state means, as on its badge; states that mean the same lie beside one another, in the instance's order. */
const COLORS: Record<StateTone, string> = {
  new: tokens.colorPaletteTealBorderActive,
  working: tokens.colorPaletteBlueBorderActive,
  waiting: tokens.colorPaletteMarigoldBorderActive,
  done: tokens.colorPaletteGreenBorderActive,
  cancelled: tokens.colorNeutralForeground3,
  failed: tokens.colorPaletteRedBorderActive,
  other: tokens.colorPalettePurpleBorderActive,
  gone: tokens.colorNeutralForeground3,
  unknown: tokens.colorPalettePurpleBorderActive,
};

/** In high contrast there is one colour; these tell the meanings apart. */
const PATTERNS: Record<StateTone, string> = {
  new: 'repeating-linear-gradient(0deg, currentColor 0 1px, transparent 1px 3px)',
  working: 'repeating-linear-gradient(45deg, currentColor 0 2px, transparent 2px 5px)',
  waiting: 'repeating-linear-gradient(90deg, currentColor 0 2px, transparent 2px 4px)',
  done: 'linear-gradient(currentColor, currentColor)',
  cancelled: 'none',
  failed: 'repeating-linear-gradient(-45deg, currentColor 0 1px, transparent 1px 6px)',
  other: 'repeating-linear-gradient(135deg, currentColor 0 3px, transparent 3px 8px)',
  gone: 'none',
  unknown: 'repeating-linear-gradient(135deg, currentColor 0 3px, transparent 3px 8px)',
};

const useStyles = makeStyles({
  root: { margin: 0, color: tokens.colorNeutralForeground1 },
  bar: { display: 'flex', height: '12px', gap: '2px', borderRadius: tokens.borderRadiusCircular, overflow: 'hidden' },
  part: { minWidth: '4px', forcedColorAdjust: 'none' },
  pattern: {
    minWidth: '8px',
    border: '1px solid currentColor',
    // The system would leave the patterns out.
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', color: 'CanvasText' },
  },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
  },
  swatch: {
    display: 'inline-block',
    width: '10px',
    height: '10px',
    marginInlineEnd: '6px',
    borderRadius: '2px',
  },
});

/** Share of each state, under the tenant's own names; every name leads to its tickets. */
export default function StateChart({
  states,
  ticketType,
}: {
  states: TicketSummaryView['states'];
  ticketType: TicketSummaryView['ticketType'];
}) {
  const styles = useStyles();
  const { t } = useTranslation();
  const format = useFormat();
  const isHighContrast = useThemeName() === 'highContrast';
  if (states.length === 0) return null;
  const coloured = states.map((state) => ({
    ...state,
    fill: isHighContrast ? { backgroundImage: PATTERNS[state.meaning] } : { backgroundColor: COLORS[state.meaning] },
  }));
  const part = isHighContrast ? styles.pattern : styles.part;
  return (
    <figure className={styles.root} aria-label={t('home.tickets.states')}>
      <div className={styles.bar} aria-hidden>
        {coloured.map(({ state, fill, count }) => (
          <span key={state} className={part} style={{ flexGrow: count, ...fill }} />
        ))}
      </div>
      <ul className={styles.legend}>
        {coloured.map(({ state, stateName, fill, count }) => (
          <li key={state}>
            <span className={mergeClasses(styles.swatch, part)} style={fill} aria-hidden />
            <RouterLink to={`/tickets?ticketType=${ticketType}&state=${encodeURIComponent(state)}`}>
              {stateName} ({format.number(count)})
            </RouterLink>
          </li>
        ))}
      </ul>
    </figure>
  );
}
