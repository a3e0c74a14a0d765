import { makeStyles, tokens } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { type ServiceStatus, useServiceStatus } from '../session/service-status.ts';
import { signInAddress } from '../session/sign-in-address.ts';

const RETRY_INTERVAL_MS = 3_000;

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
    borderBottom: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  link: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold },
});

/** Says that the connector cannot be used right now, why, and what to do; what was typed stays. */
export function ServiceBar() {
  const styles = useStyles();
  const { t } = useTranslation();
  const status = useServiceStatus();
  useReturn(status);
  return (
    <div role="status">
      {status === 'signed_out' && (
        <div className={styles.root}>
          <span>{t('serviceBar.signedOut')}</span>
          <a className={styles.link} href={signInAddress()}>
            {t('serviceBar.signIn')}
          </a>
        </div>
      )}
      {status === 'unreachable' && <div className={styles.root}>{t('serviceBar.unreachable')}</div>}
    </div>
  );
}

/** Looks for the connector until it is back, then reads again what is shown. */
function useReturn(status: ServiceStatus): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (status !== 'unreachable') return;
    const timer = setInterval(async () => {
      const answer = await fetch('/livez', { cache: 'no-store' }).catch(() => null);
      if (answer?.ok) await queries.refetchQueries({ type: 'active' });
    }, RETRY_INTERVAL_MS);
    return () => clearInterval(timer);
  }, [status, queries]);
}
