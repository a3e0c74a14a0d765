import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import {
  ArrowSync24Regular,
  CheckmarkCircle24Filled,
  Clock24Regular,
  QuestionCircle24Regular,
  Warning24Filled,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConnectionItemView } from '../../../src/http/schemas/connection.ts';
import { NoticeText, RemedyText } from '../components/notice-text.tsx';
import { RemedyAction } from '../connection/remedy-action.tsx';
import { SingleSignOnHint } from '../connection/single-sign-on-hint.tsx';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: '32px minmax(0, 1fr)', gap: tokens.spacingHorizontalM },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  title: { margin: 0, display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap', alignItems: 'center' },
  remedy: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: '2px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke1,
  },
  done: { color: tokens.colorStatusSuccessForeground1 },
  attention: { color: tokens.colorStatusWarningForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Status = ConnectionItemView['status'];

const COLOR = {
  done: 'success',
  unknown: 'informative',
  retrying: 'warning',
  attention: 'danger',
  waits: 'informative',
} as const satisfies Record<Status, string>;

/** One thing that must stand: whether it does and what was found; of the first that does not, its one remedy. */
export function ProvisioningItem({ item }: { item: ConnectionItemView }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { remedy } = item.notice;
  const asksForAuthorization = remedy?.place.kind === 'action' && remedy.place.action === 'authorize';
  return (
    <li className={styles.root}>
      <StatusIcon status={item.status} />
      <div className={styles.content}>
        <Text as="h2" size={400} weight="semibold" className={styles.title}>
          {t(`provisioning.items.${item.key}`)}
          <Badge appearance="tint" color={COLOR[item.status]}>
            {t(`provisioning.status.${item.status}`)}
          </Badge>
        </Text>
        {item.waitsFor === null ? (
          <Text>
            <NoticeText notice={item.notice} english={item.message} part="fact" />
          </Text>
        ) : (
          <Text className={styles.quiet}>
            {t('provisioning.waitsFor', { item: t(`provisioning.items.${item.waitsFor}`) })}
          </Text>
        )}
        {remedy !== null && (
          <div className={styles.remedy}>
            <Text weight="semibold">{t(`remedyPlace.doer.${remedy.doer}`)}</Text>
            <Text>
              <RemedyText remedy={remedy} />
            </Text>
            {asksForAuthorization && <SingleSignOnHint />}
            <RemedyAction remedy={remedy} />
          </div>
        )}
      </div>
    </li>
  );
}

function StatusIcon({ status }: { status: Status }) {
  const styles = useStyles();
  const icons: Record<Status, ReactElement> = {
    done: <CheckmarkCircle24Filled className={styles.done} aria-hidden />,
    unknown: <QuestionCircle24Regular className={styles.quiet} aria-hidden />,
    retrying: <ArrowSync24Regular className={styles.attention} aria-hidden />,
    attention: <Warning24Filled className={styles.attention} aria-hidden />,
    waits: <Clock24Regular className={styles.quiet} aria-hidden />,
  };
  return icons[status];
}
