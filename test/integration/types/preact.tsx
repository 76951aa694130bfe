/** @jsxImportSource preact */
import type {} from 'january20-widgets/preact';

export const page = (
  <main>
    <jan20-timeline lang="az" theme="dark" layout="horizontal" compact class="wide" />
    <jan20-timeline layout="full" /> {/* wrong */}
    <jan20-timeline compact="yes" /> {/* wrong */}
    <jan20-statistics-card heading-level={3} figures="killed" />
    <jan20-statistics-card heading-level="9" /> {/* wrong */}
    <jan20-silence-countdown time-zone="Asia/Baku" onjan20-phase-change={(event) => event.detail.phase} />
    <jan20-silence-countdown onjan20-phase-change={(event) => event.detail.noon} /> {/* wrong */}
    <jan20-flag-banner show="sometimes" /> {/* wrong */}
    <jan20-flag-baner /> {/* wrong */}
  </main>
);
