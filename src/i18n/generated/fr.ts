
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'assessment.text': `À l’initiative de Heydar Aliyev, le Milli Majlis (Assemblée nationale) porte sur la tragédie la première appréciation juridique et politique au plus haut niveau législatif.`,
'assessment.title': `Appréciation juridique et politique`,
'burial.text': `Une marche de deuil a lieu place de la Liberté, à Bakou. Près de deux millions de personnes assistent à l’inhumation dans l’Allée des Martyrs.`,
'burial.title': `Marche et inhumation`,
'calendar.add': `Ajouter au calendrier`,
'close': `Fermer`,
'date.day': str`${0} janvier`,
'date.days': str`${0}–${1} janvier ${2}`,
'date.january': str`${0} janvier ${1}`,
'date.march': str`${0} mars ${1}`,
'date.night': str`Nuit du ${0} au ${1} janvier ${2}`,
'date.yearly': str`Chaque ${0} janvier`,
'day.abroad': `Les ambassades et les communautés azerbaïdjanaises à l’étranger organisent des commémorations.`,
'day.flags': `Les drapeaux nationaux sont en berne dans tout le pays.`,
'day.name': `Jour de deuil national`,
'day.noon': str`À ${0}, une minute de silence est observée dans tout l’Azerbaïdjan ; navires, voitures et trains font retentir sirènes et klaxons.`,
'day.traffic': str`De ${0} à la fin des cérémonies, la circulation vers l’Allée des Martyrs est restreinte. Il est conseillé d’emprunter les transports en commun.`,
'figure.detained': `personnes illégalement détenues`,
'figure.homes': `habitations visées par des tirs`,
'figure.imprisoned': `des personnes détenues ont été envoyées dans des prisons à travers l’URSS`,
'figure.injured': `blessés`,
'figure.killed': `personnes tuées à Bakou et dans les régions environnantes`,
'figure.martyrs': `martyrs, selon le décompte de l’Azerbaïdjan`,
'figure.vehicles': `véhicules visés par des tirs, dont des ambulances`,
'flag.label': `Drapeau de l’Azerbaïdjan en berne`,
'mission.text': `Heydar Aliyev se rend avec sa famille à la mission permanente de l’Azerbaïdjan à Moscou et proteste contre l’opération.`,
'mission.title': `Protestation à Moscou`,
'name': `Janvier noir`,
'part.after': `personnes tuées à Bakou les jours suivants`,
'part.before': `personnes tuées avant l’annonce publique de l’état d’urgence`,
'part.regions': `personnes tuées à Neftchala et à Lankaran, où l’état d’urgence n’a pas été déclaré`,
'part.wounded': `personnes mortellement blessées avant cette annonce`,
'preview': `Aperçu`,
'regions.text': str`À Neftchala (${1}) et à Lankaran (${2}), où l’état d’urgence n’a pas été déclaré, ${0} personnes sont tuées.`,
'regions.title': `Neftchala et Lankaran`,
'session.text': `À la demande du peuple, une session extraordinaire du Soviet suprême de la RSS d’Azerbaïdjan décide de lever l’état d’urgence à Bakou. De nombreux hauts responsables n’y assistent pas.`,
'session.title': `Session du Soviet suprême`,
'silence.name': `Minute de silence`,
'silence.observed': `La minute de silence a été observée.`,
'silence.purpose': str`À la mémoire des martyrs du ${0} janvier`,
'silence.until': str`Avant la minute de silence : ${0}`,
'statistics.heading': `La tragédie du 20 janvier en chiffres`,
'statistics.source': `Source : récit officiel de la tragédie du 20 janvier`,
'statistics.subheading': str`Bakou et les régions d’Azerbaïdjan, janvier ${0}`,
'timeline.heading': `Chronologie de la tragédie du 20 janvier`,
'timeline.next': `Événements suivants`,
'timeline.previous': `Événements précédents`,
'troops.text': str`Sur ordre de Mikhaïl Gorbatchev, des unités de l’armée soviétique, du KGB et du ministère soviétique de l’Intérieur entrent dans Bakou et dans plusieurs régions. Des civils essuient des tirs. Avant l’annonce publique de l’état d’urgence, ${0} personnes sont tuées et ${1} mortellement blessées ; ${2} autres sont tuées à Bakou les jours suivants.`,
'troops.title': `Les troupes entrent à Bakou`,
'unit.day': `# jour|# jours`,
'unit.hour': `# heure|# heures`,
'unit.minute': `# minute|# minutes`,
'unit.second': `# seconde|# secondes`,
'when.baku': str`${0} à Bakou`,
'when.date': str`${0}, ${1}`,
'when.reader': str`${0} à votre heure locale`,
    };
  