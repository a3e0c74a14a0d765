import { useAnnounce } from '../components/announcer.tsx';
import { CopyButton } from '../components/copy-button.tsx';
import { CopyValue } from '../components/copy-value.tsx';
import { Problem } from '../components/problem.tsx';
import { confirmHandOver } from '../services/setup.ts';
import { useTranslation } from '../texts/translate.ts';
import { useAction } from '../use-action.ts';
import type { StepProps } from './step-props.ts';

/** Which value goes into which field of the security center, and what is needed to authorize. */
export function HandOverStep({ step, reload, onFinished }: StepProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const confirm = useAction(async () => {
    await confirmHandOver();
    announce(t('hand_over.confirmed'));
    await reload();
    onFinished();
  });
  const { client_id, integration_user, instance_url, security_center } = step.values;
  if (client_id === undefined || integration_user === undefined) {
    return <p className="m365-note">{t('hand_over.first')}</p>;
  }
  const all = [
    `${t('hand_over.instance_url')}: ${instance_url || window.location.origin}`,
    `${t('hand_over.client_id')}: ${client_id}`,
    `${t('integration_user.user_name')}: ${integration_user}`,
  ].join('\n');
  return (
    <>
      <ol className="m365-instructions">
        <li>{t('hand_over.do_1')}</li>
        <li>
          {t('hand_over.do_2')}{' '}
          {security_center === undefined ? null : (
            <a
              className="m365-link"
              href={`${security_center}/settings/servicenow`}
              target="_blank"
              rel="noopener noreferrer"
            >
              {t('hand_over.open')}
            </a>
          )}
        </li>
        <li>{t('hand_over.do_3')}</li>
      </ol>
      <dl className="m365-values">
        <CopyValue label={t('hand_over.instance_url')} value={instance_url || window.location.origin} />
        <CopyValue label={t('hand_over.client_id')} value={client_id} />
        <ShownBefore label={t('oauth_entity.client_secret')} where={t('hand_over.client_secret')} />
      </dl>
      <p>{t('hand_over.at_authorize')}</p>
      <dl className="m365-values">
        <CopyValue label={t('integration_user.user_name')} value={integration_user} />
        <ShownBefore label={t('integration_user.password')} where={t('hand_over.password')} />
      </dl>
      <div className="m365-actions">
        <CopyButton what={t('hand_over.values')} value={all} label={t('hand_over.copy_all')} />
      </div>
      <p className="m365-note">{t('hand_over.secrets')}</p>
      {confirm.error === null ? null : <Problem error={confirm.error} />}
      {step.state !== 'done' ? (
        <div className="m365-actions">
          <button
            type="button"
            className="m365-button m365-button--primary"
            disabled={confirm.running}
            onClick={() => void confirm.run()}
          >
            {t('hand_over.confirm')}
          </button>
        </div>
      ) : null}
    </>
  );
}

/** A secret that only the step which made it could show. */
function ShownBefore({ label, where }: { label: string; where: string }) {
  return (
    <div className="m365-value">
      <dt>{label}</dt>
      <dd>{where}</dd>
    </div>
  );
}
