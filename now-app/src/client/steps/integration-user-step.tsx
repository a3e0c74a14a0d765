import { type FormEvent, useState } from 'react';
import { useAnnounce } from '../components/announcer.tsx';
import { Problem } from '../components/problem.tsx';
import { SecretValues } from '../components/secret-values.tsx';
import { TextField } from '../components/text-field.tsx';
import { type IntegrationUserMade, type IntegrationUserWish, makeIntegrationUser } from '../services/setup.ts';
import { fieldWords, isSaidAtFields } from '../texts/field-words.ts';
import { useTranslation } from '../texts/translate.ts';
import { useAction } from '../use-action.ts';
import type { StepProps } from './step-props.ts';

const SUGGESTED: IntegrationUserWish = {
  user_name: 'm365.integration',
  first_name: 'Microsoft 365',
  last_name: 'Integration',
  email: '',
};

/** Creates the integration user, or gives it a new password; shows the password once. */
export function IntegrationUserStep({ step, reload, onFinished }: StepProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [wish, setWish] = useState({ ...SUGGESTED, user_name: step.record_name ?? SUGGESTED.user_name });
  const [made, setMade] = useState<IntegrationUserMade | null>(null);
  const create = useAction(async () => {
    setMade(await makeIntegrationUser(wish));
    announce(t('integration_user.created', { name: wish.user_name }));
    await reload();
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void create.run();
  };
  if (made !== null) {
    const values = [
      { label: t('integration_user.user_name'), value: made.user_name, secret: false },
      { label: t('integration_user.password'), value: made.password, secret: true },
    ];
    return <SecretValues explain={t('integration_user.password_once')} values={values} onKept={onFinished} />;
  }
  const isRenewal = step.record_name !== null;
  return (
    <form className="m365-form" noValidate onSubmit={submit}>
      <GrantedRoles />
      <p className="m365-note">{t('form.required')}</p>
      <PersonFields wish={wish} onChange={setWish} error={create.error} />
      {isRenewal ? <p className="m365-note">{t('integration_user.renew_hint')}</p> : null}
      {create.error === null || isSaidAtFields(create.error, PERSON_FIELDS) ? null : <Problem error={create.error} />}
      <div className="m365-actions">
        <button type="submit" className="m365-button m365-button--primary" disabled={create.running}>
          {t(create.running ? 'action.working' : isRenewal ? 'integration_user.renew' : 'integration_user.create')}
        </button>
      </div>
    </form>
  );
}

function GrantedRoles() {
  const { t } = useTranslation();
  return (
    <div className="m365-roles">
      <h3>{t('integration_user.roles')}</h3>
      <dl>
        <dt>
          <code>x_mioms_m365ticket.integration</code>
        </dt>
        <dd>{t('integration_user.role_integration')}</dd>
      </dl>
      <p>{t('integration_user.role_none')}</p>
    </div>
  );
}

const PERSON_FIELDS = ['user_name', 'first_name', 'last_name', 'email'] as const;

interface PersonFieldsProps {
  wish: IntegrationUserWish;
  onChange: (wish: IntegrationUserWish) => void;
  error: unknown;
}

function PersonFields({ wish, onChange, error }: PersonFieldsProps) {
  const translation = useTranslation();
  const { t } = translation;
  const problem = (field: (typeof PERSON_FIELDS)[number]) => fieldWords(translation, error, field);
  return (
    <>
      <TextField
        label={t('integration_user.user_name')}
        value={wish.user_name}
        onChange={(user_name) => onChange({ ...wish, user_name })}
        maxLength={40}
        problem={problem('user_name')}
      />
      <div className="m365-form__pair">
        <TextField
          label={t('integration_user.first_name')}
          value={wish.first_name}
          onChange={(first_name) => onChange({ ...wish, first_name })}
          maxLength={50}
          problem={problem('first_name')}
        />
        <TextField
          label={t('integration_user.last_name')}
          value={wish.last_name}
          onChange={(last_name) => onChange({ ...wish, last_name })}
          maxLength={50}
          problem={problem('last_name')}
        />
      </div>
      <TextField
        label={t('integration_user.email')}
        hint={t('integration_user.email_hint')}
        type="email"
        value={wish.email}
        onChange={(email) => onChange({ ...wish, email })}
        maxLength={100}
        problem={problem('email')}
      />
    </>
  );
}
