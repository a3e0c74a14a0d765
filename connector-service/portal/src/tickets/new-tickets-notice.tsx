import { Button } from '@fluentui/react-components';
import { ArrowUp16Regular } from '@fluentui/react-icons';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { forgetNewTickets, useNewTickets } from '../events/new-tickets.ts';
import { shownTicketIds } from '../events/shown-tickets.ts';

/** New tickets never push the list about: they wait until a person asks for them. */
export function NewTicketsNotice({ onShow }: { onShow: () => Promise<unknown> }) {
  const { t } = useTranslation();
  const announced = useNewTickets();
  const shown = shownTicketIds(useQueryClient());
  const waiting = [...announced].some((id) => !shown.has(id));
  // A list that was just opened is new already.
  useEffect(() => {
    forgetNewTickets();
    return forgetNewTickets;
  }, []);
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
