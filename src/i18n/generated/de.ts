
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'assessment.text': `Auf Initiative Heydar Aliyevs bewertet der Milli Medschlis (Parlament) die Tragödie erstmals auf höchster gesetzgebender Ebene rechtlich und politisch.`,
'assessment.title': `Rechtliche und politische Bewertung`,
'burial.text': `Auf dem Freiheitsplatz in Baku findet ein Trauermarsch statt. Fast zwei Millionen Menschen nehmen an der Beisetzung in der Märtyrerallee teil.`,
'burial.title': `Trauermarsch und Beisetzung`,
'calendar.add': `Zum Kalender hinzufügen`,
'close': `Schließen`,
'date.day': str`${0}. Januar`,
'date.days': str`${0}.–${1}. Januar ${2}`,
'date.january': str`${0}. Januar ${1}`,
'date.march': str`${0}. März ${1}`,
'date.night': str`Nacht vom ${0}. auf den ${1}. Januar ${2}`,
'date.yearly': str`Jedes Jahr am ${0}. Januar`,
'day.abroad': `Die aserbaidschanischen Botschaften und Gemeinschaften im Ausland richten Gedenkveranstaltungen aus.`,
'day.flags': `Im ganzen Land wehen die Staatsflaggen auf halbmast.`,
'day.name': `Nationaler Trauertag`,
'day.noon': str`Um ${0} Uhr wird in ganz Aserbaidschan eine Schweigeminute gehalten; Schiffe, Autos und Züge lassen ihre Signalhörner ertönen.`,
'day.traffic': str`Die Straßen in Richtung Märtyrerallee sind von ${0} Uhr bis zum Ende der Zeremonien nur eingeschränkt befahrbar. Empfohlen werden öffentliche Verkehrsmittel.`,
'figure.detained': `rechtswidrig Festgenommene`,
'figure.homes': `beschossene Wohnungen`,
'figure.imprisoned': `der Festgenommenen in Gefängnisse in der ganzen UdSSR gebracht`,
'figure.injured': `Verletzte`,
'figure.killed': `Todesopfer in Baku und den umliegenden Regionen`,
'figure.martyrs': `Märtyrer nach aserbaidschanischer Zählung`,
'figure.vehicles': `beschossene Fahrzeuge, darunter Krankenwagen`,
'flag.label': `Flagge Aserbaidschans auf halbmast`,
'mission.text': `Heydar Aliyev kommt mit seiner Familie in die Ständige Vertretung Aserbaidschans in Moskau und protestiert gegen den Einsatz.`,
'mission.title': `Protest in Moskau`,
'name': `Schwarzer Januar`,
'part.after': `Getötete in Baku in den Tagen danach`,
'part.before': `Getötete vor der öffentlichen Bekanntgabe des Ausnahmezustands`,
'part.regions': `Getötete in Neftchala und Lankaran, wo kein Ausnahmezustand ausgerufen war`,
'part.wounded': `bis dahin tödlich Verwundete`,
'preview': `Vorschau`,
'regions.text': str`In Neftchala (${1}) und Lankaran (${2}) werden ${0} Menschen getötet. Dort war kein Ausnahmezustand ausgerufen.`,
'regions.title': `Neftchala und Lankaran`,
'session.text': `Auf Verlangen des Volkes beschließt der Oberste Sowjet der Aserbaidschanischen SSR in einer außerordentlichen Sitzung, den Ausnahmezustand in Baku aufzuheben. Viele hohe Amtsträger bleiben der Sitzung fern.`,
'session.title': `Sitzung des Obersten Sowjets`,
'silence.name': `Schweigeminute`,
'silence.observed': `Die Schweigeminute wurde gehalten.`,
'silence.purpose': str`Zum Gedenken an die Märtyrer vom ${0}. Januar`,
'silence.until': str`Bis zur Schweigeminute: ${0}`,
'statistics.heading': `Die Tragödie vom 20. Januar in Zahlen`,
'statistics.source': `Quelle: offizielle Darstellung der Tragödie vom 20. Januar`,
'statistics.subheading': str`Baku und die Regionen Aserbaidschans, Januar ${0}`,
'timeline.heading': `Chronik der Tragödie vom 20. Januar`,
'timeline.next': `Spätere Ereignisse`,
'timeline.previous': `Frühere Ereignisse`,
'troops.text': str`Auf Befehl Michail Gorbatschows rücken Einheiten der Sowjetarmee, des KGB und des sowjetischen Innenministeriums in Baku und in mehrere Regionen ein. Auf Zivilisten wird geschossen. Vor der öffentlichen Bekanntgabe des Ausnahmezustands werden ${0} Menschen getötet und ${1} tödlich verwundet; in den Tagen danach werden in Baku ${2} weitere getötet.`,
'troops.title': `Truppen rücken in Baku ein`,
'unit.day': `# Tag|# Tage`,
'unit.hour': `# Stunde|# Stunden`,
'unit.minute': `# Minute|# Minuten`,
'unit.second': `# Sekunde|# Sekunden`,
'when.baku': str`${0} Uhr in Baku`,
'when.date': str`${0}, ${1}`,
'when.reader': str`${0} Uhr Ihrer Ortszeit`,
    };
  