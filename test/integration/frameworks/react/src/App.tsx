import 'january20-widgets/define.js';
import type {} from 'january20-widgets/react';
import { useState } from 'react';

export const App = () => {
  const [lang, setLang] = useState('az');
  const [compact, setCompact] = useState(false);
  const [now, setNow] = useState('2027-01-20T11:00:00+04:00');
  const [phase, setPhase] = useState('');
  const [dismissed, setDismissed] = useState(false);

  return (
    <main lang={lang}>
      <button id="language" onClick={() => setLang('ru')}>
        Language
      </button>
      <button id="compact" onClick={() => setCompact(true)}>
        Compact
      </button>
      <button id="noon" onClick={() => setNow('2027-01-20T12:00:10+04:00')}>
        Noon
      </button>

      <jan20-flag-banner show="always" dismissible onjan20-dismiss={() => setDismissed(true)}>
        The book of condolence is open from 10:00.
      </jan20-flag-banner>
      <jan20-silence-countdown now={now} onjan20-phase-change={(event) => setPhase(event.detail.phase)} />
      <jan20-statistics-card figures="killed injured" headingLevel={3} />
      <jan20-timeline compact={compact} />

      <output id="phase">{phase}</output>
      <output id="dismissed">{String(dismissed)}</output>
    </main>
  );
};
