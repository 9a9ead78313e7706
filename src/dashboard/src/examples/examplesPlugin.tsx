import type { GraphiQLPlugin } from '@graphiql/react';
import { inLanguage } from '../language/language';
import { ExamplesPane } from './ExamplesPane';

/** The examples in the side bar. */
export const examplesPlugin: GraphiQLPlugin = {
  title: inLanguage('示例', 'Examples'),
  icon: () => (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" aria-hidden="true">
      <path d="M3.5 5h1M3.5 10h1M3.5 15h1M8 5h8.5M8 10h8.5M8 15h8.5" />
    </svg>
  ),
  content: ExamplesPane,
};
