import { Badge } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { ConnectionView } from '../../../src/http/schemas/connection.ts';

const COLOR = {
  active: 'success',
  retrying: 'warning',
  attention: 'danger',
  paused: 'danger',
  not_authorized: 'warning',
} as const;

/** The judgement of the connection in a word. */
export function ConnectionBadge({ status }: Pick<ConnectionView, 'status'>) {
  const { t } = useTranslation();
  return (
    <Badge appearance="filled" color={COLOR[status]}>
      {t(`connection.status.${status}`)}
    </Badge>
  );
}
