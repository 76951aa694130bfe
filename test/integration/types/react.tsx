import type {} from 'january20-widgets/react';
import { useRef } from 'react';
import type { Jan20SilenceCountdown } from 'january20-widgets';

export const Page = () => {
  const countdown = useRef<Jan20SilenceCountdown>(null);
  const list = useRef<HTMLUListElement>(null);
  return (
    <main>
      <jan20-timeline lang="az" theme="dark" layout="horizontal" compact className="wide" key="timeline">
        <h3 slot="heading">20 Yanvar</h3>
      </jan20-timeline>
      <jan20-timeline layout="full" /> {/* wrong */}
      <jan20-timeline compact="yes" /> {/* wrong */}
      <jan20-timeline lang={1} /> {/* wrong */}
      <jan20-timeline figures="killed" /> {/* wrong */}
      <jan20-statistics-card figures="killed injured" layout="compact" heading-level={3} />
      <jan20-statistics-card headingLevel="2" style={{ width: 300 }} />
      <jan20-statistics-card heading-level={7} /> {/* wrong */}
      <jan20-statistics-card headingLevel="seven" /> {/* wrong */}
      <jan20-statistics-card layout="horizontal" /> {/* wrong */}
      <jan20-silence-countdown
        ref={countdown}
        time-zone="Europe/Warsaw"
        page-silence
        onjan20-phase-change={(event) => event.detail.phase === 'silence' && event.target.timeZone}
      />
      <jan20-silence-countdown ref={list} /> {/* wrong */}
      <jan20-silence-countdown phase="silence" /> {/* wrong */}
      <jan20-silence-countdown calendar={1} /> {/* wrong */}
      <jan20-silence-countdown onjan20-phase-change={(event) => event.detail.noon} /> {/* wrong */}
      <jan20-silence-countdown onjan20-silence-start={(event) => event.detail.phase} /> {/* wrong */}
      <jan20-flag-banner show="always" position="top" dismissible traffic={false} onClick={() => undefined} />
      <jan20-flag-banner show="sometimes" /> {/* wrong */}
      <jan20-flag-banner position={'left'} /> {/* wrong */}
      <jan20-flag-banner theme="blue" /> {/* wrong */}
      <jan20-flag-baner show="always" /> {/* wrong */}
    </main>
  );
};
