import { Card, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConnectionView } from '../../../src/http/schemas/connection.ts';
import { FactList } from '../components/fact-list.tsx';
import { AuthorizeButton } from '../connection/authorize-button.tsx';
import { ConnectionBadge } from '../connection/connection-badge.tsx';
import { ConnectionTestResult } from '../connection/connection-test-result.tsx';
import { OutboundAddresses } from '../connection/outbound-addresses.tsx';
import { TestButton } from '../connection/test-button.tsx';
import { useFormat } from '../language/use-format.ts';
import { GatedButton } from '../session/gated-button.tsx';
import { ConnectionProblem } from './connection-problem.tsx';
import { RemoveConnectionDialog } from './remove-connection-dialog.tsx';
import { RotateSecretDialog } from './rotate-secret-dialog.tsx';

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
  const [dialog, setDialog] = useState<'rotate' | 'remove' | null>(null);
  const { pausedFor, problem } = connection;
  const tokenLife = ({ refreshTokenExpiresAt, refreshTokenDaysLeft }: ConnectionView) =>
    refreshTokenExpiresAt === null
      ? null
      : t('connection.tokenLife', { date: format.moment(refreshTokenExpiresAt), count: refreshTokenDaysLeft ?? 0 });
  const remedyPlace = problem?.notice.remedy?.place;
  const testsAbove = remedyPlace?.kind === 'action' && remedyPlace.action === 'test';
  const notTold = pausedFor === 'access_denied' ? t('connection.notTold') : null;
  const moment = (timestamp: string | null) => (timestamp === null ? null : format.moment(timestamp));
  return (
    <Card className={styles.root} role="region" aria-labelledby="connection-title">
      <div className={styles.heading}>
        <Text as="h2" id="connection-title" size={500} weight="semibold" className={styles.title}>
          {t('connection.title')}
        </Text>
        <ConnectionBadge status={connection.status} />
      </div>
      {problem !== null && <ConnectionProblem problem={problem} />}
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
      <OutboundAddresses unless="unknown" />
      <ConnectionTestResult />
      <div className={styles.actions}>
        {!testsAbove && <TestButton appearance={problem === null ? 'primary' : 'secondary'} />}
        <AuthorizeButton appearance="secondary">{t('connection.reauthorize')}</AuthorizeButton>
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
