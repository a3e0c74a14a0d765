import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { TicketType } from 'shared-types';

/** Change or incident. */
export function TicketTypeField({ value, onChange }: { value: TicketType; onChange: (value: TicketType) => void }) {
  const { t } = useTranslation();
  return (
    <Field label={t('field.ticketType')} required>
      <RadioGroup layout="horizontal" value={value} onChange={(_, data) => onChange(data.value as TicketType)}>
        <Radio value="change" label={t('ticketType.change')} />
        <Radio value="incident" label={t('ticketType.incident')} />
      </RadioGroup>
    </Field>
  );
}
