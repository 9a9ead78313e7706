import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';
import type { TabStores } from './tabStores';

/** Keeps the stores of the tabs in step with GraphiQL's tabs. */
export function FollowTabs({ stores }: { stores: TabStores }) {
  const { tabs, activeTabIndex } = useGraphiQL(({ tabs, activeTabIndex }) => ({ tabs, activeTabIndex }));
  const ids = tabs.map(({ id }) => id);
  const all = ids.join(' ');
  const current = ids[activeTabIndex] ?? '';

  useEffect(() => stores.follow(current, all.split(' ')), [stores, current, all]);
  return null;
}
