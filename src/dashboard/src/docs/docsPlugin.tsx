import { DocsFilledIcon, DocsIcon, useGraphiQL, type GraphiQLPlugin } from '@graphiql/react';
import { DocsPane } from './DocsPane';

/** The documentation in the side bar. */
export const docsPlugin: GraphiQLPlugin = {
  title: 'Documentation Explorer',
  icon: function DocsPluginIcon() {
    const isVisible = useGraphiQL((state) => state.visiblePlugin === docsPlugin);
    return isVisible ? <DocsFilledIcon aria-hidden="true" /> : <DocsIcon aria-hidden="true" />;
  },
  content: DocsPane,
};
