import { useGraphiQL } from '@graphiql/react';
import { useSyncExternalStore } from 'react';
import { inLanguage } from '../language/language';
import { sizeText } from '../language/sizeText';
import type { Answers } from './answers';
import { EventList } from './EventList';
import { save, type ExportedFile } from './exports';

/** Below the answer: its files, and the events of a subscription. */
export function AnswerFooter({ answers }: { answers: Answers }) {
  const tab = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.id ?? '');
  const answer = useSyncExternalStore(answers.watch, () => answers.of(tab));

  return (
    <>
      {answer.files.length > 0 && <FileList files={answer.files} />}
      {answer.events.length > 0 && <EventList answer={answer} onClear={() => answers.clearEvents(tab)} />}
    </>
  );
}

function FileList({ files }: { files: readonly ExportedFile[] }) {
  return (
    <section className="answer-files" aria-label={inLanguage('应答中的文件', 'Files of the answer')}>
      {files.map((file, place) => (
        <button key={place} type="button" className="own-button" onClick={() => save(file)}>
          {inLanguage('下载', 'Download')} <span data-foreign>{file.name}</span> <small>{sizeText(new Blob([file.content]).size)}</small>
        </button>
      ))}
    </section>
  );
}
