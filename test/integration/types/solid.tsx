/** @jsxImportSource solid-js */
import type {} from 'january20-widgets/solid';

export const page = (
  <main>
    <jan20-timeline lang="az" prop:theme="dark" prop:layout="horizontal" prop:compact={true} class="wide" />
    <jan20-timeline prop:layout="full" /> {/* wrong */}
    <jan20-timeline prop:compact="yes" /> {/* wrong */}
    <jan20-timeline theme="blue" /> {/* wrong */}
    <jan20-statistics-card attr:heading-level="3" />
    <jan20-statistics-card attr:heading-level="9" /> {/* wrong */}
    <jan20-silence-countdown attr:time-zone="Asia/Baku" on:jan20-phase-change={(event) => event.detail.phase} />
    <jan20-silence-countdown on:jan20-phase-change={(event) => event.detail.noon} /> {/* wrong */}
    <jan20-flag-baner /> {/* wrong */}
  </main>
);
