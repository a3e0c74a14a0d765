import { useEffect, useRef } from 'react';
import { useAnnounce } from '../components/announcer.tsx';
import { useTranslation } from '../texts/translate.ts';
import type { StepProps } from './step-props.ts';
import { usePolling } from './use-polling.ts';

/** Says what to do in the security center, and notices by itself that it was done. */
export function AuthorizeStep({ step, steps, reload }: StepProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const isWaiting = step.state !== 'done';
  const wasWaiting = useRef(isWaiting);
  usePolling(isWaiting, reload);
  useEffect(() => {
    if (wasWaiting.current && !isWaiting) announce(t('authorize.noticed'));
    wasWaiting.current = isWaiting;
  }, [isWaiting, announce, t]);
  const user = steps.get('integration_user')?.record_name ?? t('authorize.user');
  if (!isWaiting) return null;
  return (
    <>
      <ol className="m365-instructions">
        <li>{t('authorize.do_1')}</li>
        <li>{t('authorize.do_2', { user })}</li>
        <li>{t('authorize.do_3')}</li>
      </ol>
      <details className="m365-exchange">
        <summary>{t('authorize.sso_title')}</summary>
        <p className="m365-note">{t('authorize.sso', { user })}</p>
      </details>
      <p className="m365-waiting">
        <span className="m365-spinner" aria-hidden="true" />
        {t('authorize.waiting')}
      </p>
    </>
  );
}
