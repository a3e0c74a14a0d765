import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircle24Filled, Warning24Filled } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Provisioning } from '../../../src/http/schemas/provisioning.ts';

import { NoticeText } from '../components/notice-text.tsx';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: '32px minmax(0, 1fr)', gap: tokens.spacingHorizontalM },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  title: { margin: 0, display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap', alignItems: 'center' },
  done: { color: tokens.colorStatusSuccessForeground1 },
  missing: { color: tokens.colorStatusWarningForeground1 },
  found: { color: tokens.colorNeutralForeground2 },
});

const KNOWN = [
  'connection_saved',
  'authorized',
  'right_user',
  'app_installed',
  'instance_reached',
  'can_share',
] as const;

/** One thing that must stand: whether it does, what was found, and the remedy when it does not. */
export function ProvisioningItem({ item }: { item: Provisioning['items'][number] }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const key = KNOWN.find((known) => known === item.key);
  const status = item.provisioned ? 'done' : 'missing';
  return (
    <li className={styles.root}>
      {item.provisioned ? (
        <CheckmarkCircle24Filled className={styles.done} aria-hidden />
      ) : (
        <Warning24Filled className={styles.missing} aria-hidden />
      )}
      <div className={styles.content}>
        <Text as="h2" size={400} weight="semibold" className={styles.title}>
          {key === undefined ? item.key : t(`provisioning.items.${key}.title`)}
          <Badge appearance="tint" color={item.provisioned ? 'success' : 'warning'}>
            {t(`provisioning.status.${status}`)}
          </Badge>
        </Text>
        {!item.provisioned && (
          <Text>
            {key === undefined ? <span lang="en">{item.remedy}</span> : t(`provisioning.items.${key}.remedy`)}
          </Text>
        )}
        <Text size={200} className={styles.found}>
          <NoticeText notice={item.detailNotice} english={item.detail} />
        </Text>
      </div>
    </li>
  );
}
