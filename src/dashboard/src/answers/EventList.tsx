import { memo, useState } from 'react';
import { inLanguage } from '../language/language';
import { mostEvents, type Answer, type LiveEvent } from './answers';
import { save } from './exports';

// The screen cuts a line where it ends; a longer text would only take room.
const longestLine = 1000;

/** Every event of a subscription, the newest first; one opens to its whole text. */
export function EventList({ answer: { events, dropped }, onClear }: { answer: Answer; onClear: () => void }) {
  const [isCopied, setCopied] = useState(false);
  const text = () => JSON.stringify(events.map(({ number, at, result }) => ({ number, at, ...result })), null, 2);
  const copy = async () => {
    await navigator.clipboard.writeText(text());
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };

  return (
    <section className="events" aria-label={inLanguage('订阅事件', 'Events')}>
      <header>
        <strong>{inLanguage(`事件 ${events.length} 条`, `${events.length} ${events.length === 1 ? 'event' : 'events'}`)}</strong>
        <span>{inLanguage('最新在上', 'newest first')}</span>
        <button type="button" className="own-button" onClick={() => void copy()}>
          {isCopied ? inLanguage('已复制', 'Copied') : inLanguage('复制全部', 'Copy all')}
        </button>
        <button type="button" className="own-button" onClick={() => save({ name: 'events.json', mediaType: 'application/json', content: text() })}>
          {inLanguage('存为文件', 'Save')}
        </button>
        <button type="button" className="own-button" onClick={onClear}>
          {inLanguage('清空', 'Clear')}
        </button>
      </header>
      {dropped > 0 && (
        <p role="status">
          {inLanguage(
            `较早的 ${dropped} 条已丢弃：本页只保留最新的 ${mostEvents} 条`,
            `${dropped} older events were dropped: the page keeps the newest ${mostEvents}`,
          )}
        </p>
      )}
      <ol data-foreign>
        {events.map((event) => (
          <EventRow key={event.number} event={event} />
        ))}
      </ol>
    </section>
  );
}

const EventRow = memo(function EventRow({ event: { number, at, result } }: { event: LiveEvent }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <li>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <b>{number}</b> <time dateTime={at.toISOString()}>{timeText(at)}</time>{' '}
          <code>{JSON.stringify(result.data ?? result).slice(0, longestLine)}</code>
        </summary>
        {isOpen && <pre>{JSON.stringify(result, null, 2)}</pre>}
      </details>
    </li>
  );
});

const timeText = (at: Date): string =>
  `${at.toLocaleTimeString('zh-CN', { hour12: false })}.${String(at.getMilliseconds()).padStart(3, '0')}`;
