import { useEffect, useRef } from 'react';
import { useTranslation } from '../texts/translate.ts';
import { useUnkeptSecret } from '../use-unkept-secret.ts';
import { CopyValue } from './copy-value.tsx';
import { StateIcon } from './state-icon.tsx';

export interface SecretValue {
  label: string;
  value: string;
  secret: boolean;
}

interface SecretValuesProps {
  /** What becomes of the secret, and what to do when it is lost. */
  explain: string;
  values: readonly SecretValue[];
  onKept: () => void;
}

/** Values that are shown this once. Takes the focus, so that nobody passes them by. */
export function SecretValues({ explain, values, onKept }: SecretValuesProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useUnkeptSecret();
  return (
    <section className="m365-secret" aria-label={t('secret.title')}>
      <h3 ref={heading} tabIndex={-1}>
        <StateIcon name="attention" />
        {t('secret.title')}
      </h3>
      <p>{explain}</p>
      <dl className="m365-values">
        {values.map(({ label, value, secret }) => (
          <CopyValue key={label} label={label} value={value} secret={secret} />
        ))}
      </dl>
      <button type="button" className="m365-button m365-button--primary" onClick={onKept}>
        {t('secret.kept')}
      </button>
    </section>
  );
}
