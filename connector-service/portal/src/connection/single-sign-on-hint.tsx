import { Text } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

/** The second way to authorize where single sign-on comes in between (R26), and that its role may go afterwards. */
export function SingleSignOnHint() {
  const { t } = useTranslation();
  return <Text>{t('singleSignOn.hint')}</Text>;
}
