import { Answers } from '../answers/answers';
import { ChosenFiles } from '../uploads/chosenFiles';

/** What the page keeps for each tab besides GraphiQL. */
export class TabStores {
  readonly answers = new Answers();
  readonly chosen = new ChosenFiles();
  /** The tab that is shown; a request belongs to the tab that was shown when it was sent. */
  current = '';

  /** Follows the tabs of the page and forgets those that were closed. */
  follow(current: string, tabs: readonly string[]): void {
    this.current = current;
    const open = new Set(tabs);
    this.answers.keep(open);
    this.chosen.keep(open);
  }
}
