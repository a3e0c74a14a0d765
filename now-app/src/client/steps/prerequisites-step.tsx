import { type FormEvent, useState } from 'react';
import { useAnnounce } from '../components/announcer.tsx';
import { Problem } from '../components/problem.tsx';
import { TextField } from '../components/text-field.tsx';
import { saveOutboundAddresses } from '../services/setup.ts';
import { fieldWords, isSaidAtFields } from '../texts/field-words.ts';
import { useTranslation } from '../texts/translate.ts';
import { useAction } from '../use-action.ts';
import type { StepProps } from './step-props.ts';

const FIELD = 'outbound_addresses';

/** What the checks ask for, and from where the security center calls: the rules for addresses are held against it. */
export function PrerequisitesStep({ step, reload }: StepProps) {
  const translation = useTranslation();
  const { t } = translation;
  const announce = useAnnounce();
  const stored = step.values[FIELD] ?? '';
  const [addresses, setAddresses] = useState(stored);
  const save = useAction(async () => {
    await saveOutboundAddresses(addresses);
    await reload();
    announce(t('prerequisites.saved'));
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save.run();
  };
  return (
    <>
      <p className="m365-note">{t('prerequisites.hi')}</p>
      <form className="m365-form" noValidate onSubmit={submit}>
        <TextField
          label={t('prerequisites.outbound_addresses')}
          hint={t('prerequisites.outbound_addresses_hint')}
          value={addresses}
          onChange={setAddresses}
          maxLength={4000}
          lines={3}
          problem={fieldWords(translation, save.error, FIELD)}
        />
        {save.error === null || isSaidAtFields(save.error, [FIELD]) ? null : <Problem error={save.error} />}
        <div className="m365-actions">
          <button
            type="submit"
            className="m365-button m365-button--secondary"
            disabled={save.running || addresses === stored}
          >
            {t(save.running ? 'action.working' : 'prerequisites.save')}
          </button>
        </div>
      </form>
    </>
  );
}
