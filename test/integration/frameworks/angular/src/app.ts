import 'january20-widgets/define.js';
import type { Jan20EventMap } from 'january20-widgets';
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main [lang]="lang()">
      <button id="language" (click)="lang.set('ru')">Language</button>
      <button id="compact" (click)="compact.set(true)">Compact</button>
      <button id="noon" (click)="now.set('2027-01-20T12:00:10+04:00')">Noon</button>

      <jan20-flag-banner show="always" dismissible (jan20-dismiss)="dismissed.set(true)">
        The book of condolence is open from 10:00.
      </jan20-flag-banner>
      <jan20-silence-countdown [now]="now()" (jan20-phase-change)="onPhaseChange($event)" />
      <jan20-statistics-card figures="killed injured" [headingLevel]="3" />
      <jan20-timeline [compact]="compact()" />

      <output id="phase">{{ phase() }}</output>
      <output id="dismissed">{{ dismissed() }}</output>
    </main>
  `,
})
export class App {
  readonly lang = signal('az');
  readonly compact = signal(false);
  readonly now = signal('2027-01-20T11:00:00+04:00');
  readonly phase = signal('');
  readonly dismissed = signal(false);

  onPhaseChange({ detail }: Jan20EventMap['jan20-phase-change']): void {
    this.phase.set(detail.phase);
  }
}
