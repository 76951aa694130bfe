
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'assessment.text': `Su iniziativa di Heydar Aliyev, il Milli Majlis (Assemblea nazionale) dà la prima valutazione giuridica e politica della tragedia al massimo livello legislativo.`,
'assessment.title': `Valutazione giuridica e politica`,
'burial.text': `In piazza della Libertà, a Baku, si tiene un corteo di lutto. Quasi due milioni di persone assistono alla sepoltura nel Viale dei Martiri.`,
'burial.title': `Corteo e sepoltura`,
'calendar.add': `Aggiungi al calendario`,
'close': `Chiudi`,
'date.day': str`${0} gennaio`,
'date.days': str`${0}–${1} gennaio ${2}`,
'date.january': str`${0} gennaio ${1}`,
'date.march': str`${0} marzo ${1}`,
'date.night': str`Notte tra il ${0} e il ${1} gennaio ${2}`,
'date.yearly': str`Ogni ${0} gennaio`,
'day.abroad': `Le ambasciate e le comunità azerbaigiane all’estero organizzano commemorazioni.`,
'day.flags': `Le bandiere nazionali sono a mezz’asta in tutto il Paese.`,
'day.name': `Giornata di lutto nazionale`,
'day.noon': str`Alle ${0} si osserva un minuto di silenzio in tutto l’Azerbaigian; navi, automobili e treni azionano sirene e clacson.`,
'day.traffic': str`Dalle ${0} alla fine delle cerimonie il traffico verso il Viale dei Martiri è limitato. Si consigliano i mezzi pubblici.`,
'figure.detained': `persone detenute illegalmente`,
'figure.homes': `abitazioni bersaglio di spari`,
'figure.imprisoned': `delle persone detenute furono inviate in carceri in tutta l’URSS`,
'figure.injured': `feriti`,
'figure.killed': `persone uccise a Baku e nelle regioni circostanti`,
'figure.martyrs': `martiri, secondo il conteggio dell’Azerbaigian`,
'figure.vehicles': `veicoli bersaglio di spari, tra cui ambulanze`,
'flag.label': `Bandiera dell’Azerbaigian a mezz’asta`,
'mission.text': `Heydar Aliyev si reca con la famiglia alla rappresentanza permanente dell’Azerbaigian a Mosca e protesta contro l’operazione.`,
'mission.title': `Protesta a Mosca`,
'name': `Gennaio Nero`,
'part.after': `persone uccise a Baku nei giorni successivi`,
'part.before': `persone uccise prima che lo stato d’emergenza fosse reso pubblico`,
'part.regions': `persone uccise a Neftchala e a Lankaran, dove lo stato d’emergenza non fu dichiarato`,
'part.wounded': `persone ferite a morte prima di quell’annuncio`,
'preview': `Anteprima`,
'regions.text': str`A Neftchala (${1}) e a Lankaran (${2}), dove lo stato d’emergenza non è stato dichiarato, vengono uccise ${0} persone.`,
'regions.title': `Neftchala e Lankaran`,
'session.text': `Su richiesta del popolo, una sessione straordinaria del Soviet supremo della RSS dell’Azerbaigian decide di revocare lo stato d’emergenza a Baku. Molti alti funzionari non si presentano.`,
'session.title': `Sessione del Soviet supremo`,
'silence.name': `Minuto di silenzio`,
'silence.observed': `Il minuto di silenzio è stato osservato.`,
'silence.purpose': str`In memoria dei martiri del ${0} gennaio`,
'silence.until': str`Tempo che manca al minuto di silenzio: ${0}`,
'statistics.heading': `La tragedia del 20 gennaio in cifre`,
'statistics.source': `Fonte: resoconto ufficiale della tragedia del 20 gennaio`,
'statistics.subheading': str`Baku e le regioni dell’Azerbaigian, gennaio ${0}`,
'timeline.heading': `Cronologia della tragedia del 20 gennaio`,
'timeline.next': `Eventi successivi`,
'timeline.previous': `Eventi precedenti`,
'troops.text': str`Su ordine di Mikhail Gorbaciov, unità dell’esercito sovietico, del KGB e del ministero dell’Interno dell’URSS entrano a Baku e in diverse regioni. Si spara sui civili. Prima che lo stato d’emergenza sia reso pubblico, ${0} persone vengono uccise e ${1} ferite a morte; altre ${2} vengono uccise a Baku nei giorni successivi.`,
'troops.title': `Le truppe entrano a Baku`,
'unit.day': `# giorno|# giorni`,
'unit.hour': `# ora|# ore`,
'unit.minute': `# minuto|# minuti`,
'unit.second': `# secondo|# secondi`,
'when.baku': str`${0} a Baku`,
'when.date': str`${0}, ${1}`,
'when.reader': str`${0} nel tuo fuso orario`,
    };
  