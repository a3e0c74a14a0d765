import { Button } from '@fluentui/react-components';
import { ArrowUp16Regular } from '@fluentui/react-icons';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { forgetNewTickets, useNewTickets } from '../events/new-tickets.ts';

/** New tickets never push the list about: they wait until a person asks for them. */
export function NewTicketsNotice({ onShow }: { onShow: () => Promise<unknown> }) {
  const { t } = useTranslation();
  const waiting = useNewTickets();
  // A list that was just opened is new already.
  useEffect(() => forgetNewTickets, []);
  return (
    <div role="status">
      {waiting && (
        <Button
          size="small"
          icon={<ArrowUp16Regular />}
          onClick={() => {
            forgetNewTickets();
            void onShow();
          }}
        >
          {t('tickets.showNew')}
        </Button>
      )}
    </div>
  );
}
