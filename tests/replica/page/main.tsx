import './no-web-fonts.ts';
import { loadTheme } from '@fluentui/react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { api } from './api.ts';
import { setBumps, watchPointer } from './bumps.ts';
import { registerPageIcons } from './icons.tsx';
import { setLoad, watchPresses } from './press.tsx';

watchPresses();
watchPointer();
registerPageIcons();
loadTheme({ defaultFontStyle: { fontFamily: '"Segoe UI", "Noto Sans JP", sans-serif' } });

async function start(): Promise<void> {
  const config = await api.config();
  setLoad(config.load);
  setBumps(config.bumps);
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<App config={config} />);
}

void start();
