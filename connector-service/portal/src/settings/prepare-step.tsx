import { Text } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { CopyField } from '../components/copy-field.tsx';
import { OutboundAddresses } from '../connection/outbound-addresses.tsx';

/** What must stand on the instance first, and the one value that it needs from here. */
export function PrepareStep({ redirectUri }: { redirectUri: string }) {
  const { t } = useTranslation();
  return (
    <>
      <Text>{t('guide.prepare.text')}</Text>
      <CopyField label={t('guide.prepare.redirectUri')} value={redirectUri} />
      <OutboundAddresses />
    </>
  );
}
