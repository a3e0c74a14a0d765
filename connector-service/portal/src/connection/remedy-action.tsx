import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { RemedyView } from '../../../src/http/schemas/text.ts';
import { connectionQuery } from '../api/connection.ts';
import { ExternalLink } from '../components/external-link.tsx';
import { LinkButton } from '../components/link-button.tsx';
import { AuthorizeButton } from './authorize-button.tsx';
import { OutboundAddresses } from './outbound-addresses.tsx';
import { TestButton } from './test-button.tsx';

/** Where a remedy is done: a button, or a link to the place. Nothing where it is this page, or nowhere. */
export function RemedyAction({ remedy }: { remedy: RemedyView }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const { data } = useQuery(connectionQuery);
  const { place } = remedy;
  switch (place.kind) {
    case 'action':
      if (place.action === 'authorize') return <AuthorizeButton>{t('guide.authorize.button')}</AuthorizeButton>;
      return place.action === 'test' ? <TestButton appearance="primary" /> : null;
    case 'page':
      if (pathname === place.path) return null;
      return (
        <LinkButton appearance="primary" to={place.path}>
          {t('remedyPlace.openPage')}
        </LinkButton>
      );
    case 'instance':
      if (data?.connection == null) return null;
      return (
        <>
          {remedy.code === 'allow_addresses' && <OutboundAddresses />}
          <ExternalLink href={`${data.connection.instanceUrl}${place.path}`}>
            {t('remedyPlace.openInstance')}
          </ExternalLink>
        </>
      );
    case 'web':
      return <ExternalLink href={place.url}>{new URL(place.url).host}</ExternalLink>;
    case 'nowhere':
      return null;
  }
}
