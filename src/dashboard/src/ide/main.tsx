import 'graphiql/style.css';
import './editorWorkers';
import './ide.css';
import './panes.css';
import '../account/account.css';
import '../answers/answers.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { examples } from '../examples/examples';
import { isChinese } from '../language/language';
import { translateChrome } from '../language/translateChrome';
import { Ide } from './Ide';

const container = document.getElementById('ide');
if (container === null) {
  throw new Error('ide.html has no element with the id "ide".');
}

if (isChinese) {
  translateChrome(new Map(examples.map(({ operation, chineseName }) => [operation, chineseName])));
} else {
  document.documentElement.lang = 'en';
  document.title = 'Key Projects API';
}

createRoot(container).render(
  <StrictMode>
    <Ide />
  </StrictMode>,
);
