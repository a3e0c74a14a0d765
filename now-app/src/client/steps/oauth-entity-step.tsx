import { type FormEvent, useState } from 'react';
import { useAnnounce } from '../components/announcer.tsx';
import { Problem } from '../components/problem.tsx';
import { SecretValues } from '../components/secret-values.tsx';
import { TextField } from '../components/text-field.tsx';
import { makeOAuthEntity, type OAuthEntityMade } from '../services/setup.ts';
import { fieldWords, isSaidAtFields } from '../texts/field-words.ts';
import { useTranslation } from '../texts/translate.ts';
import { useAction } from '../use-action.ts';
import type { StepProps } from './step-props.ts';

/** Creates the application registry, or gives it a new secret; shows the secret once. */
export function OAuthEntityStep({ step, reload, onFinished }: StepProps) {
  const translation = useTranslation();
  const { t } = translation;
  const announce = useAnnounce();
  const [name, setName] = useState(step.record_name ?? t('oauth_entity.default_name'));
  const [redirectUrl, setRedirectUrl] = useState(step.values['redirect_url'] ?? '');
  const [made, setMade] = useState<OAuthEntityMade | null>(null);
  const create = useAction(async () => {
    setMade(await makeOAuthEntity(name.trim(), redirectUrl.trim()));
    announce(t('oauth_entity.created', { name }));
    await reload();
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void create.run();
  };
  if (made !== null) {
    const values = [
      { label: t('oauth_entity.client_id'), value: made.client_id, secret: false },
      { label: t('oauth_entity.client_secret'), value: made.client_secret, secret: true },
    ];
    return <SecretValues explain={t('oauth_entity.secret_once')} values={values} onKept={onFinished} />;
  }
  const isRenewal = step.record_name !== null;
  return (
    <form className="m365-form" noValidate onSubmit={submit}>
      <p className="m365-note">{t('form.required')}</p>
      <TextField
        label={t('oauth_entity.name')}
        hint={t('oauth_entity.name_hint')}
        value={name}
        onChange={setName}
        maxLength={100}
        problem={fieldWords(translation, create.error, 'name')}
      />
      <TextField
        label={t('oauth_entity.redirect_url')}
        hint={t('oauth_entity.redirect_url_hint')}
        type="url"
        value={redirectUrl}
        onChange={setRedirectUrl}
        maxLength={1000}
        problem={fieldWords(translation, create.error, 'redirect_url')}
      />
      {isRenewal ? <p className="m365-note">{t('oauth_entity.renew_hint')}</p> : null}
      {create.error === null || isSaidAtFields(create.error, ['name', 'redirect_url']) ? null : (
        <Problem error={create.error} />
      )}
      <div className="m365-actions">
        <button type="submit" className="m365-button m365-button--primary" disabled={create.running}>
          {t(create.running ? 'action.working' : isRenewal ? 'oauth_entity.renew' : 'oauth_entity.create')}
        </button>
      </div>
    </form>
  );
}
