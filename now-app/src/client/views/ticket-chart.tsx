import type { Status, TicketCount } from '../services/status.ts';
import { useTranslation } from '../texts/translate.ts';

const WIDTH = 320;
const BAR = 18;
const ROW = 56;
const TYPES = ['change', 'incident'] as const;

/** Tickets by type, open ones apart; the numbers stand beside the bars and in the text alternative. */
export function TicketChart({ tickets }: { tickets: Status['tickets'] }) {
  const { t } = useTranslation();
  const most = Math.max(tickets.change.created, tickets.incident.created);
  if (most === 0) return <p>{t('status.tickets_none')}</p>;
  const words = t('status.chart', {
    changes: tickets.change.created,
    open_changes: tickets.change.open,
    incidents: tickets.incident.created,
    open_incidents: tickets.incident.open,
  });
  return (
    <figure className="m365-chart">
      <svg viewBox={`0 0 ${WIDTH} ${TYPES.length * ROW}`} role="img" aria-label={words}>
        {TYPES.map((type, index) => (
          <Bar key={type} y={index * ROW} label={t(`status.${type}`)} count={tickets[type]} most={most} />
        ))}
      </svg>
      <figcaption className="m365-chart__legend">
        <span className="m365-chart__key m365-chart__key--open">{t('status.open')}</span>
        <span className="m365-chart__key m365-chart__key--closed">{t('status.closed')}</span>
      </figcaption>
    </figure>
  );
}

function Bar({ y, label, count, most }: { y: number; label: string; count: TicketCount; most: number }) {
  const { t } = useTranslation();
  const { created, open } = count;
  const scale = WIDTH / most;
  const closed = created - open;
  return (
    <g>
      <text className="m365-chart__label" x={0} y={y + 16}>
        {label}
      </text>
      <text className="m365-chart__number" x={WIDTH} y={y + 16} textAnchor="end">
        {t('status.open_of', { open, created })}
      </text>
      <rect className="m365-chart__ground" x={0} y={y + 24} width={WIDTH} height={BAR} rx={3} />
      <rect className="m365-chart__open" x={0} y={y + 24} width={open * scale} height={BAR} rx={3} />
      <rect className="m365-chart__closed" x={open * scale} y={y + 24} width={closed * scale} height={BAR} rx={3} />
    </g>
  );
}
