/** What a `javascript:` value of a query may refer to. */
export interface DynamicContext {
  userId: string;
  now: Date;
}

type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';

const DAY_MS = 86_400_000;
const AGO_UNITS: Record<string, number> = { seconds: 1000, minutes: 60_000, hours: 3_600_000, days: DAY_MS };

/**
 * Evaluates the `gs` calls that base-system filters are made of, in UTC: `gs.getUserID()`, `gs.beginningOfToday()`,
 * `gs.endOfLastMonth()`, `gs.daysAgo(7)`, `gs.monthsAgoStart(1)`, `gs.dateGenerate('2026-01-31','start')` and their
 * families. Null for anything else: a query is no place to run scripts.
 */
export function dynamicValue(expression: string, context: DynamicContext): string | null {
  const call = /^\s*gs\.([A-Za-z]+)\(([^()]*)\)(\.getID\(\))?\s*;?\s*$/.exec(expression);
  const name = call?.[1];
  if (name === undefined) return null;
  const args = (call?.[2] ?? '').split(',').map((arg) => arg.trim().replace(/^(['"])(.*)\1$/, '$2'));
  if (name === 'getUserID' || (name === 'getUser' && call?.[3] !== undefined)) return context.userId;
  if (name === 'nowDateTime') return formatDateTime(context.now);
  if (name === 'now') return formatDateTime(context.now).slice(0, 10);
  if (name === 'dateGenerate') return generatedDate(args);
  return boundary(name, context.now) ?? ago(name, Number(args[0] ?? ''), context.now);
}

/** `YYYY-MM-DD HH:mm:ss` in UTC, the platform's internal form. */
export function formatDateTime(date: Date): string {
  return date.toISOString().slice(0, 19).replace('T', ' ');
}

/** A point in time moved by whole units; months and longer keep the day where the target month has it. */
export function shift(date: Date, unit: string, amount: number): Date | null {
  const milliseconds: Record<string, number> = {
    second: 1000,
    minute: 60_000,
    hour: 3_600_000,
    day: DAY_MS,
    dayofweek: DAY_MS,
    week: 7 * DAY_MS,
  };
  const step = milliseconds[unit];
  if (step !== undefined) return new Date(date.getTime() + amount * step);
  const months: Record<string, number> = { month: 1, quarter: 3, year: 12 };
  const factor = months[unit];
  return factor === undefined ? null : addMonths(date, amount * factor);
}

function boundary(name: string, now: Date): string | null {
  const match =
    /^(beginning|end)Of(?:(Today|Yesterday|Tomorrow)|(This|Last|Next)(Week|Month|Quarter|Year)|(Current)(Minute|Hour))$/.exec(
      name,
    );
  if (!match) return null;
  const [, edge, day, relation, period] = match;
  if (day === undefined && period === undefined) return null;
  const unit = (period ?? 'Day').toLowerCase() as Unit;
  const offset = { Yesterday: -1, Last: -1, Tomorrow: 1, Next: 1 }[day ?? relation ?? ''] ?? 0;
  const start = startOf(now, unit, offset);
  return formatDateTime(edge === 'beginning' ? start : new Date(startOf(now, unit, offset + 1).getTime() - 1000));
}

/** Monday starts the week. */
function startOf(now: Date, unit: Unit, offset: number): Date {
  const [year, month, day] = [now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()];
  switch (unit) {
    case 'day':
      return new Date(Date.UTC(year, month, day + offset));
    case 'week':
      return new Date(Date.UTC(year, month, day - ((now.getUTCDay() + 6) % 7) + 7 * offset));
    case 'month':
      return new Date(Date.UTC(year, month + offset, 1));
    case 'quarter':
      return new Date(Date.UTC(year, month - (month % 3) + 3 * offset, 1));
    default:
      return new Date(Date.UTC(year + offset, 0, 1));
  }
}

function ago(name: string, amount: number, now: Date): string | null {
  const match = /^(seconds|minutes|hours|days|months|quarters|years)Ago(Start|End)?$/.exec(name);
  const unit = match?.[1];
  if (unit === undefined || !Number.isInteger(amount)) return null;
  const milliseconds = AGO_UNITS[unit];
  if (milliseconds === undefined) {
    const months = { months: 1, quarters: 3, years: 12 }[unit] ?? 1;
    return edgeOf(addMonths(now, -amount * months), unit.slice(0, -1) as Unit, match?.[2]);
  }
  const moved = new Date(now.getTime() - amount * milliseconds);
  if (match?.[2] === undefined) return formatDateTime(moved);
  const floor = Math.floor(moved.getTime() / milliseconds) * milliseconds;
  return formatDateTime(new Date(match[2] === 'Start' ? floor : floor + milliseconds - 1000));
}

function edgeOf(date: Date, unit: Unit, edge: string | undefined): string {
  if (edge === undefined) return formatDateTime(date);
  const from = startOf(date, unit, edge === 'Start' ? 0 : 1);
  return formatDateTime(edge === 'Start' ? from : new Date(from.getTime() - 1000));
}

function generatedDate([day = '', time = '']: string[]): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  const clock = { start: '00:00:00', end: '23:59:59' }[time] ?? time;
  return /^\d{2}:\d{2}:\d{2}$/.test(clock) ? `${day} ${clock}` : null;
}

function addMonths(date: Date, months: number): Date {
  const moved = new Date(date);
  moved.setUTCDate(1);
  moved.setUTCMonth(moved.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate();
  moved.setUTCDate(Math.min(date.getUTCDate(), lastDay));
  return moved;
}
