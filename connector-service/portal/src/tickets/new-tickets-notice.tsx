import { Button } from '@fluentui/react-components';
import { ArrowUp16Regular } from '@fluentui/react-icons';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { forgetNews, useListNews } from '../events/list-news.ts';
import { shownTicketIds } from '../events/shown-tickets.ts';

/** Nothing pushes the list about: new tickets, and a new order, wait until a person asks for them. */
export function NewTicketsNotice({ onShow }: { onShow: () => Promise<unknown> }) {
  const { t } = useTranslation();
  const { newTickets, outdated } = useListNews();
  const shown = shownTicketIds(useQueryClient());
  const waiting = [...newTickets].some((id) => !shown.has(id));
  // A list that was just opened is new already.
  useEffect(() => {
    forgetNews();
    return forgetNews;
  }, []);
  return (
    <div role="status">
      {(waiting || outdated) && (
        <Button
          size="small"
          icon={<ArrowUp16Regular />}
          onClick={() => {
            forgetNews();
            void onShow();
          }}
        >
          {t(waiting ? 'tickets.showNew' : 'tickets.putInOrder')}
        </Button>
      )}
    </div>
  );
}
