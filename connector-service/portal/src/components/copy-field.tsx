import { Button, Field, Input } from '@fluentui/react-components';
import { Checkmark20Regular, Copy20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** A value to be carried elsewhere. */
export function CopyField({ label, value }: { label: string; value: string }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  return (
    <Field label={label} hint={copied ? t('common.copied') : ''}>
      <Input
        readOnly
        value={value}
        contentAfter={
          <Button
            appearance="transparent"
            size="small"
            icon={copied ? <Checkmark20Regular /> : <Copy20Regular />}
            aria-label={t('common.copy', { label })}
            onClick={() => navigator.clipboard.writeText(value).then(() => setCopied(true))}
          />
        }
      />
    </Field>
  );
}
