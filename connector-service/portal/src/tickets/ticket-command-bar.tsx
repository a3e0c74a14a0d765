import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, ToolbarButton } from '@fluentui/react-components';
import { Add20Regular, ArrowDownload20Regular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { TicketView } from '../../../src/http/schemas/ticket.ts';
import { QUERY_KEYS } from '../api/query-keys.ts';
import { exportAddress, type TicketFilter } from '../api/tickets.ts';
import { CommandBar } from '../components/command-bar.tsx';
import { RefreshButton } from '../components/refresh-button.tsx';
import { GatedButton } from '../session/gated-button.tsx';
import { useOpenShare } from '../share/use-open-share.ts';
import { useShareBlocker } from '../share/use-share-blocker.ts';
import type { Column } from '../table/column.ts';
import { ColumnsMenu } from '../table/columns-menu.tsx';
import { RetryChosen } from './retry-chosen.tsx';

interface Props {
  chosen: readonly TicketView[];
  onRetried: () => void;
  filter: TicketFilter;
  columns: readonly Column<TicketView>[];
  hidden: readonly string[];
  onColumns: (hidden: readonly string[]) => void;
}

/** Create, export, and how the list looks. */
export function TicketCommandBar({ chosen, onRetried, filter, columns, hidden, onColumns }: Props) {
  const { t } = useTranslation();
  return (
    <CommandBar label={t('tickets.commands')}>
      <CreateMenu />
      <RetryChosen chosen={chosen} onRetried={onRetried} />
      <RefreshButton queryKey={QUERY_KEYS.ticketLists} />
      <ToolbarButton
        as="a"
        {...{ href: exportAddress(filter), download: 'tickets.csv' }}
        icon={<ArrowDownload20Regular />}
      >
        {t('tickets.export')}
      </ToolbarButton>
      <ColumnsMenu columns={columns} hidden={hidden} onChange={onColumns} />
    </CommandBar>
  );
}

function CreateMenu() {
  const { t } = useTranslation();
  const openShare = useOpenShare();
  const blocker = useShareBlocker();
  const button = (
    <GatedButton permission="share" appearance="primary" icon={<Add20Regular />} blockedBecause={blocker}>
      {t('home.tickets.create')}
    </GatedButton>
  );
  if (blocker !== null) return button;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>{button}</MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => openShare({ kind: 'scratch', ticketType: 'change' })}>
            {t('ticketType.change')}
          </MenuItem>
          <MenuItem onClick={() => openShare({ kind: 'scratch', ticketType: 'incident' })}>
            {t('ticketType.incident')}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
