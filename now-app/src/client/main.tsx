import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
// Several small files on purpose: the SDK turns a large one into a request of its own.
import './styles/tokens.css';
import './styles/page.css';
import './styles/steps.css';
import './styles/checks.css';
import './styles/values.css';
import './styles/controls.css';
import './styles/messages.css';
import './styles/status.css';
import './styles/dialog.css';

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<App />);
