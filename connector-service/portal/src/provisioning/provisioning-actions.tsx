import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Provisioning } from '../../../src/http/schemas/provisioning.ts';
import { ExternalLink } from '../components/external-link.tsx';
import { LinkButton } from '../components/link-button.tsx';
import { ConnectionTestResult } from '../connection/connection-test-result.tsx';
import { TestButton } from '../connection/test-button.tsx';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
});

/** What leads on from here besides the remedies in the list: connect, test, or start to share. */
export function ProvisioningActions({ report }: { report: Provisioning }) {
  const styles = useStyles();
  const { t } = useTranslation();
  if (report.instanceUrl === null) {
    return (
      <div>
        <LinkButton appearance="primary" to="/settings/servicenow">
          {t('home.connect.button')}
        </LinkButton>
      </div>
    );
  }
  const testsBelow = report.items.some(({ notice }) => {
    const place = notice.remedy?.place;
    return place?.kind === 'action' && place.action === 'test';
  });
  return (
    <>
      <ConnectionTestResult />
      <div className={styles.root}>
        {report.complete && (
          <LinkButton appearance="primary" to="/secure-score">
            {t('provisioning.toSecureScore')}
          </LinkButton>
        )}
        {!testsBelow && <TestButton />}
        {report.checklistUrl !== null && (
          <ExternalLink href={report.checklistUrl}>{t('provisioning.openChecklist')}</ExternalLink>
        )}
      </div>
    </>
  );
}
