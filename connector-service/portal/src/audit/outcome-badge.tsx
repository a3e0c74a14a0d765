import { Badge } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { AuditEntryView } from '../../../src/http/schemas/audit.ts';
import { useFormat } from '../language/use-format.ts';

const COLORS = { done: 'success', refused: 'warning', failed: 'danger' } as const;

/** What came of it, and how often where it was repeated. */
export function OutcomeBadge({ outcome, times }: Pick<AuditEntryView, 'outcome' | 'times'>) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Badge appearance="tint" color={COLORS[outcome]}>
      {times === 1
        ? t(`audit.outcome.${outcome}`)
        : t('audit.times', { outcome: t(`audit.outcome.${outcome}`), times: format.number(times) })}
    </Badge>
  );
}
