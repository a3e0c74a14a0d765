import { Link, Text } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { PublicFrame } from './public-frame.tsx';

/** No page has this address, whoever asks: signing in first would only put the answer off. */
export default function LostStrangerPage() {
  const { t } = useTranslation();
  return (
    <PublicFrame title={t('notFound.title')}>
      <Text>{t('notFound.text')}</Text>
      <Link href="/">{t('notFound.toHome')}</Link>
    </PublicFrame>
  );
}
