import { createRoot } from 'react-dom/client';
import '@fontsource/lato/latin-400.css';
import '@fontsource/lato/latin-700.css';
import '@fontsource/lato/latin-900.css';
import 'slack-blocks-to-jsx/dist/style.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/conversation.css';
import './styles/message.css';
import './styles/composer.css';
import './styles/blocks.css';
import './styles/elements.css';
import './styles/modal.css';
import './styles/developer.css';
import './styles/phone.css';
import { Page } from './shell/page.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
