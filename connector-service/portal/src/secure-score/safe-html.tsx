import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: {
    overflowWrap: 'anywhere',
    lineHeight: tokens.lineHeightBase300,
    fontSize: tokens.fontSizeBase300,
    '& a': { color: tokens.colorBrandForegroundLink },
    '& p': { marginBlock: `0 ${tokens.spacingVerticalS}` },
    '& ol, & ul': { paddingInlineStart: '20px', marginBlock: `0 ${tokens.spacingVerticalS}` },
    '& code': { fontFamily: tokens.fontFamilyMonospace },
  },
});

/**
 * Microsoft's texts are HTML.
 *
 * @param html sanitised by the connector, which keeps only text elements and https links; the page's
 *   Content-Security-Policy would run nothing else in any case
 */
export function SafeHtml({ html }: { html: string }) {
  const styles = useStyles();
  // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised where it enters the connector
  return <div className={styles.root} dangerouslySetInnerHTML={{ __html: html }} />;
}
