import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from '../texts/translate.ts';
import type { View } from '../use-view.ts';
import { HelpPanel } from './help-panel.tsx';

interface PageFrameProps {
  view: View;
  views: readonly View[];
  onShow: (view: View) => void;
  children: ReactNode;
}

/** Heading, the ways between the views, and the place for one of them. */
export function PageFrame({ view, views, onShow, children }: PageFrameProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const shownBefore = useRef(view);
  const [isHelping, setIsHelping] = useState(false);
  useEffect(() => {
    if (shownBefore.current !== view) heading.current?.focus();
    shownBefore.current = view;
    document.title = `${t(`nav.${view}`)} | ${t('page.title')}`;
  }, [view, t]);
  return (
    <div className="m365-page">
      <a className="m365-skip" href="#m365-content">
        {t('page.skip')}
      </a>
      <header className="m365-header">
        <div className="m365-header__content">
          <p className="m365-header__app">{t('page.title')}</p>
          <nav aria-label={t('nav.label')}>
            <ul className="m365-tabs">
              {views.map((each) => (
                <li key={each}>
                  <a
                    href={`?view=${each}`}
                    className="m365-tab"
                    aria-current={each === view ? 'page' : undefined}
                    onClick={(event) => {
                      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                      event.preventDefault();
                      onShow(each);
                    }}
                  >
                    {t(`nav.${each}`)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <button
            type="button"
            className="m365-button m365-button--secondary m365-header__help"
            aria-label={t('help.title')}
            title={t('help.title')}
            onClick={() => setIsHelping(true)}
          >
            ?
          </button>
        </div>
      </header>
      <main id="m365-content" className="m365-content" tabIndex={-1}>
        <h1 ref={heading} tabIndex={-1}>
          {t(`nav.${view}`)}
        </h1>
        {children}
      </main>
      {isHelping ? <HelpPanel onClose={() => setIsHelping(false)} /> : null}
    </div>
  );
}
