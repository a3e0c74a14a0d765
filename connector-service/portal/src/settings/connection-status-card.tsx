import {
  Badge,
  Card,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  Spinner,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConnectionView } from '../../../src/http/schemas/connection.ts';
import { testConnection } from '../api/connection.ts';
import { ErrorBar } from '../components/error-bar.tsx';
import { FactList } from '../components/fact-list.tsx';
import { NoticeText } from '../components/notice-text.tsx';
import { useFormat } from '../language/use-format.ts';
import { GatedButton } from '../session/gated-button.tsx';
import { AuthorizeButton } from './authorize-button.tsx';
import { IntegrationUserWarning } from './authorize-step.tsx';
import { RemoveConnectionDialog } from './remove-connection-dialog.tsx';
import { RotateSecretDialog } from './rotate-secret-dialog.tsx';
import { TestResultBar } from './test-result-bar.tsx';

const useStyles = makeStyles({
  root: { padding: tokens.spacingHorizontalXXL, gap: tokens.spacingVerticalL },
  heading: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM, flexWrap: 'wrap' },
  title: { margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The connection as it stands, and everything that can be done with it. */
export function ConnectionStatusCard({ connection }: { connection: ConnectionView }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const format = useFormat();
  const queries = useQueryClient();
  const [dialog, setDialog] = useState<'rotate' | 'remove' | null>(null);
  const testing = useMutation({
    mutationFn: testConnection,
    onSettled: () => queries.invalidateQueries({ queryKey: ['connection'] }),
  });
  const { pausedFor } = connection;
  const tokenLife = ({ refreshTokenExpiresAt, refreshTokenDaysLeft }: ConnectionView) =>
    refreshTokenExpiresAt === null
      ? null
      : t('connection.tokenLife', { date: format.moment(refreshTokenExpiresAt), count: refreshTokenDaysLeft ?? 0 });
  const notTold = pausedFor === 'access_denied' ? t('connection.notTold') : null;
  const moment = (timestamp: string | null) => (timestamp === null ? null : format.moment(timestamp));
  return (
    <Card className={styles.root} role="region" aria-labelledby="connection-title">
      <div className={styles.heading}>
        <Text as="h2" id="connection-title" size={500} weight="semibold" className={styles.title}>
          {t('connection.title')}
        </Text>
        <Badge appearance="filled" color={pausedFor === null ? 'success' : 'danger'}>
          {t(pausedFor === null ? 'connection.active' : 'connection.paused')}
        </Badge>
      </div>
      {pausedFor !== null && (
        <>
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{t(`paused.${pausedFor}.title`)}</MessageBarTitle>
              {connection.lastError === null ? (
                t(`paused.${pausedFor}.remedy`)
              ) : (
                <NoticeText notice={connection.lastErrorNotice} english={connection.lastError} />
              )}
            </MessageBarBody>
          </MessageBar>
          <IntegrationUserWarning integrationUser={connection.integrationUser} />
        </>
      )}
      <FactList
        facts={[
          [t('connection.instance'), connection.instanceUrl],
          [t('connection.authorizedAs'), connection.authorizedAs ?? notTold],
          [t('connection.integrationUser'), connection.integrationUser ?? notTold],
          [t('connection.authorizedBy'), connection.authorizedBy],
          [t('connection.authorizedAt'), moment(connection.authorizedAt)],
          [t('connection.tokenEnds'), tokenLife(connection)],
          [t('connection.release'), connection.release],
          [t('connection.appVersion'), connection.appVersion],
          [t('connection.lastContact'), moment(connection.lastContactAt)],
          [t('connection.lastRing'), moment(connection.lastRingAt)],
        ]}
      />
      <Text size={200}>{t('connection.tokenNote')}</Text>
      {testing.error !== null && <ErrorBar error={testing.error} />}
      {testing.data !== undefined && <TestResultBar result={testing.data} />}
      <div className={styles.actions}>
        <GatedButton
          permission="configure"
          appearance={pausedFor === null ? 'primary' : 'secondary'}
          icon={testing.isPending ? <Spinner size="tiny" /> : null}
          blockedBecause={testing.isPending ? t('connection.testing') : null}
          onClick={() => testing.mutate()}
        >
          {t('connection.test')}
        </GatedButton>
        <AuthorizeButton appearance={pausedFor === null ? 'secondary' : 'primary'}>
          {t('connection.reauthorize')}
        </AuthorizeButton>
        <GatedButton permission="configure" onClick={() => setDialog('rotate')}>
          {t('connection.rotate')}
        </GatedButton>
        <GatedButton permission="configure" onClick={() => setDialog('remove')}>
          {t('connection.remove')}
        </GatedButton>
      </div>
      {dialog === 'rotate' && <RotateSecretDialog onClose={() => setDialog(null)} />}
      {dialog === 'remove' && <RemoveConnectionDialog connection={connection} onClose={() => setDialog(null)} />}
    </Card>
  );
}
