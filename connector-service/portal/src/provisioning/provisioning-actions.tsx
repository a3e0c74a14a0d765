import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Provisioning } from '../../../src/http/schemas/provisioning.ts';
import { testConnection } from '../api/connection.ts';
import { ErrorBar } from '../components/error-bar.tsx';
import { ExternalLink } from '../components/external-link.tsx';
import { LinkButton } from '../components/link-button.tsx';
import { GatedButton } from '../session/gated-button.tsx';
import { AuthorizeButton } from '../settings/authorize-button.tsx';
import { TestResultBar } from '../settings/test-result-bar.tsx';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
});

/** What leads on from here: connect, authorize, test, or start to share. */
export function ProvisioningActions({ report }: { report: Provisioning }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const queries = useQueryClient();
  const testing = useMutation({
    mutationFn: testConnection,
    onSettled: () => queries.invalidateQueries({ queryKey: ['provisioning'] }),
  });
  if (report.instanceUrl === null) {
    return (
      <div>
        <LinkButton appearance="primary" to="/settings/servicenow">
          {t('home.connect.button')}
        </LinkButton>
      </div>
    );
  }
  return (
    <>
      {testing.error !== null && <ErrorBar error={testing.error} />}
      {testing.data !== undefined && <TestResultBar result={testing.data} />}
      <div className={styles.root}>
        {report.canAuthorize && <AuthorizeButton>{t('provisioning.authorize')}</AuthorizeButton>}
        {report.complete && (
          <LinkButton appearance="primary" to="/secure-score">
            {t('provisioning.toSecureScore')}
          </LinkButton>
        )}
        <GatedButton
          permission="configure"
          icon={testing.isPending ? <Spinner size="tiny" /> : null}
          onClick={() => testing.mutate()}
        >
          {t('connection.test')}
        </GatedButton>
        {report.checklistUrl !== null && (
          <ExternalLink href={report.checklistUrl}>{t('provisioning.openChecklist')}</ExternalLink>
        )}
      </div>
    </>
  );
}
