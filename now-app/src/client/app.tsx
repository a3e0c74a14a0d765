import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Announcer } from './components/announcer.tsx';
import { Problem } from './components/problem.tsx';
import { RequestError } from './services/request.ts';
import { readSteps, type Step } from './services/setup.ts';
import { readStatus } from './services/status.ts';
import { readTexts, type Texts } from './services/texts.ts';
import { setDocumentLanguage } from './texts/document-language.ts';
import { createTranslation, TranslationProvider, useTranslation } from './texts/translate.ts';
import { useResource } from './use-resource.ts';
import { UnkeptSecretContext } from './use-unkept-secret.ts';
import { useView, type View } from './use-view.ts';
import { ChecklistView } from './views/checklist-view.tsx';
import { PageFrame } from './views/page-frame.tsx';
import { StatusView } from './views/status-view.tsx';

/** Texts, status and checklist are asked for in one round; nothing waits for another. */
export function App() {
  const { value: texts, error } = useResource<Texts>(readTexts);
  const translation = useMemo(() => (texts === null ? null : createTranslation(texts)), [texts]);
  useEffect(() => {
    if (translation !== null) setDocumentLanguage(translation.language);
  }, [translation]);
  // Before the texts are here there is no language to say anything in.
  const shown = translation ?? createTranslation({ language: 'en', texts: FIRST_TEXTS });
  return (
    <TranslationProvider value={shown}>
      <Announcer>
        <Views ready={translation !== null} error={error} />
      </Announcer>
    </TranslationProvider>
  );
}

const FIRST_TEXTS = {
  'page.no_answer': 'The instance did not answer. Check your network connection, then try again.',
  'page.signed_out': 'Your session has ended. Reload the page and sign in again.',
  'page.not_allowed': 'Your roles do not open this page.',
  'page.failed': 'The page could not be read.',
  'page.refused': 'The instance refused the request: {detail}',
};

function Views({ ready, error }: { ready: boolean; error: unknown }) {
  const { t } = useTranslation();
  const titleOf = useCallback((view: View) => t(`nav.${view}`), [t]);
  const [view, show] = useView(titleOf);
  const [unkept, setUnkept] = useState(0);
  const countSecrets = useCallback((change: 1 | -1) => setUnkept((before) => before + change), []);
  const status = useResource(readStatus);
  const checklist = useResource<readonly Step[]>(readSteps);
  useReadWhenOpened(view, { checklist: checklist.reload, status: status.reload });
  const isViewer = checklist.error instanceof RequestError && checklist.error.status === 403;
  if (!ready) return error === null ? null : <Problem error={error} />;
  const shown: View = isViewer ? 'status' : view;
  return (
    <PageFrame view={shown} views={isViewer ? ['status'] : ['checklist', 'status']} onShow={show}>
      {shown === 'checklist' || unkept > 0 ? (
        <div className="m365-view" hidden={shown !== 'checklist'}>
          <UnkeptSecretContext.Provider value={countSecrets}>
            <ChecklistView checklist={checklist} />
          </UnkeptSecretContext.Provider>
        </div>
      ) : null}
      {shown === 'status' ? <StatusView status={status} onOpenChecklist={() => show('checklist')} /> : null}
    </PageFrame>
  );
}

/** What a view shows may have changed while the other one was open. The first view was read with the page. */
function useReadWhenOpened(view: View, readers: Record<View, () => Promise<unknown>>): void {
  const latest = useRef(readers);
  latest.current = readers;
  const opened = useRef(view);
  useEffect(() => {
    if (opened.current === view) return;
    opened.current = view;
    void latest.current[view]();
  }, [view]);
}
