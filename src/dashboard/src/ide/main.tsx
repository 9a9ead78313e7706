import 'graphiql/style.css';
import './editorWorkers';
import './ide.css';
import '../account/account.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Ide } from './Ide';

const container = document.getElementById('ide');
if (container === null) {
  throw new Error('ide.html has no element with the id "ide".');
}

createRoot(container).render(
  <StrictMode>
    <Ide />
  </StrictMode>,
);
