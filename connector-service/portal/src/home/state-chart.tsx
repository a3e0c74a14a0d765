import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { TicketSummaryView } from '../../../src/http/schemas/ticket.ts';
import { RouterLink } from '../components/router-link.tsx';
import { useFormat } from '../language/use-format.ts';

/** Told apart by order and name as well as by colour. */
const COLORS = [
  tokens.colorPaletteBlueBorderActive,
  tokens.colorPaletteTealBorderActive,
  tokens.colorPalettePurpleBorderActive,
  tokens.colorPaletteMarigoldBorderActive,
  tokens.colorPaletteGreenBorderActive,
  tokens.colorNeutralForeground3,
];

const useStyles = makeStyles({
  root: { margin: 0 },
  bar: { display: 'flex', height: '12px', gap: '2px', borderRadius: tokens.borderRadiusCircular, overflow: 'hidden' },
  part: { minWidth: '4px', forcedColorAdjust: 'none' },
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
    forcedColorAdjust: 'none',
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
  if (states.length === 0) return null;
  const coloured = states.map((state, index) => ({ ...state, color: COLORS[index % COLORS.length] }));
  return (
    <figure className={styles.root} aria-label={t('home.tickets.states')}>
      <div className={styles.bar} aria-hidden>
        {coloured.map(({ state, color, count }) => (
          <span key={state} className={styles.part} style={{ flexGrow: count, backgroundColor: color }} />
        ))}
      </div>
      <ul className={styles.legend}>
        {coloured.map(({ state, stateName, color, count }) => (
          <li key={state}>
            <span className={styles.swatch} style={{ backgroundColor: color }} aria-hidden />
            <RouterLink to={`/tickets?ticketType=${ticketType}&state=${encodeURIComponent(state)}`}>
              {stateName} ({format.number(count)})
            </RouterLink>
          </li>
        ))}
      </ul>
    </figure>
  );
}
