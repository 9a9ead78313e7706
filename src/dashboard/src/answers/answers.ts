import type { ExecutionResult, FormattedExecutionResult } from 'graphql';
import { exportsIn, type ExportedFile } from './exports';

/** One event of a subscription, numbered from 1. */
export interface LiveEvent {
  readonly number: number;
  readonly at: Date;
  readonly result: ExecutionResult;
}

/** What the page keeps of an answer besides GraphiQL's text of it. */
export interface Answer {
  readonly files: readonly ExportedFile[];
  /** The newest first. */
  readonly events: readonly LiveEvent[];
  /** Events that were dropped because there were more than the page keeps. */
  readonly dropped: number;
}

/** Number of events that a tab keeps. */
export const mostEvents = 500;

const nothing: Answer = { files: [], events: [], dropped: 0 };

/** The answers of the tabs, until each tab is run again or closed. */
export class Answers {
  readonly #byTab = new Map<string, Answer>();
  readonly #watchers = new Set<() => void>();
  #isTelling = false;

  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  of(tab: string): Answer {
    return this.#byTab.get(tab) ?? nothing;
  }

  begin(tab: string): void {
    this.#put(tab, nothing);
  }

  addFiles(tab: string, { data }: FormattedExecutionResult): void {
    this.#put(tab, { ...this.of(tab), files: exportsIn(data) });
  }

  addEvent(tab: string, result: ExecutionResult): void {
    const { events, dropped, files } = this.of(tab);
    const number = (events[0]?.number ?? dropped) + 1;
    const kept = [{ number, at: new Date(), result }, ...events.slice(0, mostEvents - 1)];
    this.#put(tab, { files, events: kept, dropped: dropped + events.length + 1 - kept.length });
  }

  clearEvents(tab: string): void {
    this.#put(tab, { ...this.of(tab), events: [], dropped: 0 });
  }

  /** Forgets the answers of closed tabs. */
  keep(tabs: ReadonlySet<string>): void {
    for (const tab of [...this.#byTab.keys()].filter((one) => !tabs.has(one))) {
      this.#byTab.delete(tab);
    }
  }

  #put(tab: string, answer: Answer): void {
    this.#byTab.set(tab, answer);
    // Thousands of missed events may come at once; the page shows them together.
    if (!this.#isTelling) {
      this.#isTelling = true;
      setTimeout(() => this.#tell(), 50);
    }
  }

  #tell(): void {
    this.#isTelling = false;
    for (const watcher of this.#watchers) {
      watcher();
    }
  }
}
