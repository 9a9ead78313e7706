import type { UploadPlace } from './uploadPlaces';

/** The files of one place; a list even of one file is sent as a list where the schema has one. */
export interface PlacedFiles {
  readonly files: readonly File[];
  readonly isList: boolean;
}

/** Files by the path of their place in the variables. */
export type FilesByPath = ReadonlyMap<string, PlacedFiles>;

const none: FilesByPath = new Map();

/** The files that were chosen for each tab. They stay in memory until the tab is closed. */
export class ChosenFiles {
  readonly #byTab = new Map<string, FilesByPath>();
  readonly #watchers = new Set<() => void>();

  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  of(tab: string): FilesByPath {
    return this.#byTab.get(tab) ?? none;
  }

  choose(tab: string, { path, isList }: UploadPlace, files: readonly File[]): void {
    const others = [...this.of(tab)].filter(([one]) => one !== path);
    this.#byTab.set(tab, new Map(files.length === 0 ? others : [...others, [path, { files, isList }]]));
    this.#tell();
  }

  /** Forgets the files of closed tabs. */
  keep(tabs: ReadonlySet<string>): void {
    for (const tab of [...this.#byTab.keys()].filter((one) => !tabs.has(one))) {
      this.#byTab.delete(tab);
    }
  }

  #tell(): void {
    for (const watcher of this.#watchers) {
      watcher();
    }
  }
}
