
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'assessment.text': `La inițiativa lui Heydar Aliyev, Milli Majlis (Adunarea Națională) face prima evaluare juridică și politică a tragediei la cel mai înalt nivel legislativ.`,
'assessment.title': `Evaluare juridică și politică`,
'burial.text': `Un marș de doliu are loc în Piața Libertății din Baku. Aproape două milioane de oameni asistă la înmormântarea de pe Aleea Martirilor.`,
'burial.title': `Marșul și înmormântarea`,
'calendar.add': `Adaugă în calendar`,
'close': `Închide`,
'date.day': str`${0} ianuarie`,
'date.days': str`${0}–${1} ianuarie ${2}`,
'date.january': str`${0} ianuarie ${1}`,
'date.march': str`${0} martie ${1}`,
'date.night': str`Noaptea de ${0} spre ${1} ianuarie ${2}`,
'date.yearly': str`În fiecare an, pe ${0} ianuarie`,
'day.abroad': `Ambasadele și comunitățile azerbaidjene din străinătate organizează comemorări.`,
'day.flags': `Drapelele de stat sunt în bernă în toată țara.`,
'day.name': `Zi de doliu național`,
'day.noon': str`La ora ${0}, în tot Azerbaidjanul se ține un minut de reculegere; răsună sirenele și claxoanele navelor, automobilelor și trenurilor.`,
'day.traffic': str`De la ora ${0} până la încheierea ceremoniilor, circulația spre Aleea Martirilor este restricționată. Se recomandă transportul public.`,
'figure.detained': `de persoane reținute ilegal`,
'figure.homes': `de locuințe asupra cărora s-a tras`,
'figure.imprisoned': `dintre persoanele reținute, trimise în închisori din întreaga URSS`,
'figure.injured': `de răniți`,
'figure.killed': `de persoane ucise la Baku și în regiunile din jur`,
'figure.martyrs': `de martiri, potrivit evidenței Azerbaidjanului`,
'figure.vehicles': `de vehicule asupra cărora s-a tras, inclusiv ambulanțe`,
'flag.label': `Drapelul Azerbaidjanului în bernă`,
'mission.text': `Heydar Aliyev vine cu familia la Reprezentanța Permanentă a Azerbaidjanului la Moscova și protestează împotriva operațiunii.`,
'mission.title': `Protest la Moscova`,
'name': `Ianuarie Negru`,
'part.after': `de persoane ucise la Baku în zilele următoare`,
'part.before': `de persoane ucise înainte ca starea de urgență să fie anunțată public`,
'part.regions': `persoane ucise la Neftchala și la Lankaran, unde nu a fost declarată starea de urgență`,
'part.wounded': `de persoane rănite mortal până la acel anunț`,
'preview': `Previzualizare`,
'regions.text': str`La Neftchala (${1}) și la Lankaran (${2}), unde nu a fost declarată starea de urgență, sunt ucise ${0} persoane.`,
'regions.title': `Neftchala și Lankaran`,
'session.text': `La cererea poporului, o sesiune extraordinară a Sovietului Suprem al RSS Azerbaidjene decide ridicarea stării de urgență din Baku. Mulți înalți funcționari nu participă.`,
'session.title': `Sesiunea Sovietului Suprem`,
'silence.name': `Minut de reculegere`,
'silence.observed': `S-a ținut minutul de reculegere.`,
'silence.purpose': str`În memoria martirilor din ${0} ianuarie`,
'silence.until': str`Până la minutul de reculegere: ${0}`,
'statistics.heading': `Tragedia din 20 ianuarie în cifre`,
'statistics.source': `Sursa: relatarea oficială a tragediei din 20 ianuarie`,
'statistics.subheading': str`Baku și regiunile Azerbaidjanului, ianuarie ${0}`,
'timeline.heading': `Cronologia tragediei din 20 ianuarie`,
'timeline.next': `Evenimente ulterioare`,
'timeline.previous': `Evenimente anterioare`,
'troops.text': str`Din ordinul lui Mihail Gorbaciov, unități ale armatei sovietice, ale KGB-ului și ale Ministerului de Interne al URSS intră în Baku și în mai multe regiuni. Se trage asupra civililor. Înainte ca starea de urgență să fie anunțată public, ${0} de persoane sunt ucise și ${1} rănite mortal; alte ${2} sunt ucise la Baku în zilele următoare.`,
'troops.title': `Trupele intră în Baku`,
'unit.day': `# zi|# zile|# de zile`,
'unit.hour': `# oră|# ore|# de ore`,
'unit.minute': `# minut|# minute|# de minute`,
'unit.second': `# secundă|# secunde|# de secunde`,
'when.baku': str`${0} la Baku`,
'when.date': str`${0}, ${1}`,
'when.reader': str`${0}, ora dumneavoastră`,
    };
  