'use client';

import 'january20-widgets/define.js';
import type {} from 'january20-widgets/react';
import type { Jan20FlagBanner, Jan20SilenceCountdown } from 'january20-widgets';
import { useEffect, useRef, useState } from 'react';

export default function Page() {
  const [lang, setLang] = useState('az');
  const [compact, setCompact] = useState(false);
  const [now, setNow] = useState('2027-01-20T11:00:00+04:00');
  const [phase, setPhase] = useState('');
  const [dismissed, setDismissed] = useState(false);
  const banner = useRef<Jan20FlagBanner>(null);
  const countdown = useRef<Jan20SilenceCountdown>(null);

  // React attaches no listener of its own to a custom element that the server has rendered.
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    banner.current?.addEventListener('jan20-dismiss', () => setDismissed(true), { signal });
    countdown.current?.addEventListener('jan20-phase-change', (event) => setPhase(event.detail.phase), {
      signal,
    });
    return () => listening.abort();
  }, []);

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

      <jan20-flag-banner ref={banner} show="always" dismissible>
        The book of condolence is open from 10:00.
      </jan20-flag-banner>
      <jan20-silence-countdown ref={countdown} now={now} />
      <jan20-statistics-card figures="killed injured" heading-level={3} />
      <jan20-timeline compact={compact} />

      <output id="phase">{phase}</output>
      <output id="dismissed">{String(dismissed)}</output>
    </main>
  );
}
