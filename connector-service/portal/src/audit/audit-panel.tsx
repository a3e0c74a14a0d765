import { useTranslation } from 'react-i18next';
import type { AuditEntryView } from '../../../src/http/schemas/audit.ts';
import { DetailPanel } from '../components/detail-panel.tsx';
import { FactList } from '../components/fact-list.tsx';
import { useFormat } from '../language/use-format.ts';
import { describeDetails } from './describe-details.ts';
import { OutcomeBadge } from './outcome-badge.tsx';
import { useActionName } from './use-action-name.ts';

/** One entry with everything that was written down. */
export function AuditPanel({ entry, onClose }: { entry: AuditEntryView; onClose: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const name = useActionName()(entry.action);
  return (
    <DetailPanel title={name} onClose={onClose}>
      <FactList
        facts={[
          [t('audit.column.at'), format.moment(entry.at)],
          [t('audit.column.actor'), entry.actor],
          [t('audit.column.outcome'), <OutcomeBadge key="outcome" outcome={entry.outcome} times={entry.times} />],
          [t('audit.recordedAs'), <code key="action">{entry.action}</code>],
          ...describeDetails(entry.details),
        ]}
      />
    </DetailPanel>
  );
}
