// Real Fluent dialogs, as the page has them: version 8 blocking, version 9 modal. Test page only.
import {
  DefaultButton,
  Dialog,
  DialogFooter,
  Dropdown,
  PrimaryButton,
  TextField,
} from '@fluentui/react';
import {
  Button as Button9,
  Dialog as Dialog9,
  DialogBody,
  DialogSurface,
  DialogTitle,
  FluentProvider,
  webLightTheme,
} from '@fluentui/react-components';
import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';

const surface9 = (close: () => void) =>
  h(
    DialogSurface,
    null,
    h(
      DialogBody,
      null,
      h(DialogTitle, null, 'Delete method'),
      h(Button9, { id: 'next9', appearance: 'primary', onClick: close }, 'Delete'),
      h(Button9, { id: 'other9' }, 'Cancel'),
    ),
  );

function App() {
  const [eight, setEight] = useState(false);
  const [nine, setNine] = useState(false);
  return h(
    FluentProvider,
    { theme: webLightTheme },
    h('h1', null, 'Security info'),
    h(DefaultButton, { id: 'open8', onClick: () => setEight(true), text: 'Open 8' }),
    h(DefaultButton, { id: 'open9', onClick: () => setNine(true), text: 'Open 9' }),
    h(
      Dialog,
      {
        hidden: !eight,
        onDismiss: () => setEight(false),
        dialogContentProps: { title: 'Phone', subText: 'Which phone would you like to use?' },
        modalProps: { isBlocking: true },
      },
      h(Dropdown, {
        id: 'country',
        label: 'Country',
        options: ['Japan (+81)', 'France (+33)', 'Italy (+39)'].map((text) => ({
          key: text,
          text,
        })),
      }),
      h(TextField, { id: 'number', label: 'Phone number' }),
      h(
        DialogFooter,
        null,
        h(PrimaryButton, { id: 'next8', onClick: () => setEight(false), text: 'Next' }),
        h(DefaultButton, { id: 'cancel8', onClick: () => setEight(false), text: 'Cancel' }),
      ),
    ),
    // biome-ignore lint/correctness/noChildrenProp: its types ask for it there
    h(Dialog9, { open: nine, modalType: 'alert', children: surface9(() => setNine(false)) }),
  );
}

const place = document.createElement('div');
place.id = 'app';
document.body.append(place);
createRoot(place).render(h(App));
