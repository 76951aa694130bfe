
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'assessment.text': `Z inicjatywy Hejdara Alijewa Milli Medżlis (parlament) po raz pierwszy na najwyższym szczeblu ustawodawczym dokonuje prawnej i politycznej oceny tragedii.`,
'assessment.title': `Ocena prawna i polityczna`,
'burial.text': `Na Placu Wolności w Baku odbywa się pochód żałobny. W pogrzebie w Alei Męczenników bierze udział prawie dwa miliony osób.`,
'burial.title': `Pochód i pogrzeb`,
'calendar.add': `Dodaj do kalendarza`,
'close': `Zamknij`,
'date.day': str`${0} stycznia`,
'date.days': str`${0}–${1} stycznia ${2} r.`,
'date.january': str`${0} stycznia ${1} r.`,
'date.march': str`${0} marca ${1} r.`,
'date.night': str`Noc z ${0} na ${1} stycznia ${2} r.`,
'date.yearly': str`Co roku ${0} stycznia`,
'day.abroad': `Ambasady Azerbejdżanu i społeczności azerbejdżańskie za granicą organizują uroczystości wspomnieniowe.`,
'day.flags': `W całym kraju flagi państwowe są opuszczone do połowy masztu.`,
'day.name': `Dzień Żałoby Narodowej`,
'day.noon': str`O ${0} w całym Azerbejdżanie następuje minuta ciszy; statki, samochody i pociągi dają sygnały dźwiękowe.`,
'day.traffic': str`Od ${0} do zakończenia uroczystości ruch w kierunku Alei Męczenników jest ograniczony. Zaleca się korzystanie z transportu publicznego.`,
'figure.detained': `osób bezprawnie zatrzymanych`,
'figure.homes': `ostrzelanych domów`,
'figure.imprisoned': `spośród zatrzymanych wysłano do więzień w całym ZSRR`,
'figure.injured': `rannych`,
'figure.killed': `osób zabitych w Baku i okolicznych rejonach`,
'figure.martyrs': `męczenników według danych Azerbejdżanu`,
'figure.vehicles': `ostrzelanych pojazdów, w tym karetki pogotowia`,
'flag.label': `Flaga Azerbejdżanu opuszczona do połowy masztu`,
'mission.text': `Hejdar Alijew przychodzi z rodziną do stałego przedstawicielstwa Azerbejdżanu w Moskwie i protestuje przeciwko operacji.`,
'mission.title': `Protest w Moskwie`,
'name': `Czarny Styczeń`,
'part.after': `osób zabitych w Baku w następnych dniach`,
'part.before': `osoby zabite, zanim wprowadzenie stanu wyjątkowego podano do publicznej wiadomości`,
'part.regions': `osób zabitych w Neftczali i Lenkoranie, gdzie stanu wyjątkowego nie ogłoszono`,
'part.wounded': `osób śmiertelnie rannych do tego czasu`,
'preview': `Podgląd`,
'regions.text': str`W Neftczali (${1}) i Lenkoranie (${2}) zabitych zostaje ${0} osób. Stanu wyjątkowego tam nie ogłoszono.`,
'regions.title': `Neftczala i Lenkoran`,
'session.text': `Na żądanie narodu nadzwyczajna sesja Rady Najwyższej Azerbejdżańskiej SRR postanawia znieść stan wyjątkowy w Baku. Wielu wysokich rangą urzędników na nią nie przybywa.`,
'session.title': `Sesja Rady Najwyższej`,
'silence.name': `Minuta ciszy`,
'silence.observed': `Pamięć męczenników uczczono minutą ciszy.`,
'silence.purpose': str`Pamięci męczenników ${0} stycznia`,
'silence.until': str`Do minuty ciszy: ${0}`,
'statistics.heading': `Tragedia 20 stycznia w liczbach`,
'statistics.source': `Źródło: oficjalne informacje o tragedii 20 stycznia`,
'statistics.subheading': str`Baku i rejony Azerbejdżanu, styczeń ${0} r.`,
'timeline.heading': `Kalendarium tragedii 20 stycznia`,
'timeline.next': `Późniejsze wydarzenia`,
'timeline.previous': `Wcześniejsze wydarzenia`,
'troops.text': str`Na rozkaz Michaiła Gorbaczowa oddziały armii radzieckiej, KGB i MSW ZSRR wkraczają do Baku i kilku rejonów. Do cywilów otwarty zostaje ogień. Zanim wprowadzenie stanu wyjątkowego zostaje podane do publicznej wiadomości, ${0} osoby zostają zabite, a ${1} odnosi śmiertelne rany; w następnych dniach w Baku zabitych zostaje jeszcze ${2} osób.`,
'troops.title': `Wkroczenie wojsk do Baku`,
'unit.day': `# dzień|# dni|# dni`,
'unit.hour': `# godzina|# godziny|# godzin`,
'unit.minute': `# minuta|# minuty|# minut`,
'unit.second': `# sekunda|# sekundy|# sekund`,
'when.baku': str`${0} w Baku`,
'when.date': str`${0}, ${1}`,
'when.reader': str`${0} Twojego czasu`,
    };
  