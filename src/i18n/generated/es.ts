
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'assessment.text': `Por iniciativa de Heydar Aliyev, el Milli Majlis (Asamblea Nacional) emite la primera valoración jurídica y política de la tragedia al más alto nivel legislativo.`,
'assessment.title': `Valoración jurídica y política`,
'burial.text': `Tiene lugar una marcha de luto en la plaza Azadliq de Bakú. Casi dos millones de personas asisten al entierro en la Avenida de los Mártires.`,
'burial.title': `Marcha y entierro`,
'calendar.add': `Añadir al calendario`,
'close': `Cerrar`,
'date.day': str`${0} de enero`,
'date.days': str`${0}–${1} de enero de ${2}`,
'date.january': str`${0} de enero de ${1}`,
'date.march': str`${0} de marzo de ${1}`,
'date.night': str`Noche del ${0} al ${1} de enero de ${2}`,
'date.yearly': str`Cada ${0} de enero`,
'day.abroad': `Las embajadas y las comunidades azerbaiyanas en el exterior organizan actos conmemorativos.`,
'day.flags': `Las banderas nacionales ondean a media asta en todo el país.`,
'day.name': `Día de Luto Nacional`,
'day.noon': str`A las ${0} se guarda un minuto de silencio en todo Azerbaiyán; barcos, automóviles y trenes hacen sonar sus bocinas.`,
'day.traffic': str`Desde las ${0} hasta el final de las ceremonias se restringe la circulación hacia la Avenida de los Mártires. Se recomienda utilizar el transporte público.`,
'figure.detained': `detenidos ilegalmente`,
'figure.homes': `viviendas tiroteadas`,
'figure.imprisoned': `de los detenidos, enviados a prisiones de toda la URSS`,
'figure.injured': `heridos`,
'figure.killed': `víctimas mortales en Bakú y las regiones circundantes`,
'figure.martyrs': `mártires, según el recuento de Azerbaiyán`,
'figure.vehicles': `vehículos tiroteados, entre ellos ambulancias`,
'flag.label': `Bandera de Azerbaiyán a media asta`,
'mission.text': `Heydar Aliyev acude con su familia a la representación permanente de Azerbaiyán en Moscú y protesta contra la operación.`,
'mission.title': `Protesta en Moscú`,
'name': `Enero Negro`,
'part.after': `muertos en Bakú en los días siguientes`,
'part.before': `muertos antes de que se hiciera público el estado de emergencia`,
'part.regions': `muertos en Neftchala y Lankaran, donde no se declaró el estado de emergencia`,
'part.wounded': `heridos de muerte antes de ese anuncio`,
'preview': `Vista previa`,
'regions.text': str`En Neftchala (${1}) y Lankaran (${2}), donde no se declaró el estado de emergencia, matan a ${0} personas.`,
'regions.title': `Neftchala y Lankaran`,
'session.text': `Ante la exigencia popular, una sesión extraordinaria del Soviet Supremo de la RSS de Azerbaiyán decide levantar el estado de emergencia en Bakú. Muchos altos cargos no asisten.`,
'session.title': `Sesión del Soviet Supremo`,
'silence.name': `Minuto de silencio`,
'silence.observed': `Se ha guardado el minuto de silencio.`,
'silence.purpose': str`En memoria de los mártires del ${0} de enero`,
'silence.until': str`Hasta el minuto de silencio: ${0}`,
'statistics.heading': `La tragedia del 20 de enero en cifras`,
'statistics.source': `Fuente: informe oficial sobre la tragedia del 20 de enero`,
'statistics.subheading': str`Bakú y las regiones de Azerbaiyán, enero de ${0}`,
'timeline.heading': `Cronología de la tragedia del 20 de enero`,
'timeline.next': `Hechos posteriores`,
'timeline.previous': `Hechos anteriores`,
'troops.text': str`Por orden de Mijaíl Gorbachov, unidades del ejército soviético, del KGB y del Ministerio del Interior de la URSS entran en Bakú y en varias regiones. Se dispara contra civiles. Antes de que se haga público el estado de emergencia, matan a ${0} personas y hieren de muerte a ${1}; en los días siguientes matan en Bakú a otras ${2}.`,
'troops.title': `Las tropas entran en Bakú`,
'unit.day': `# día|# días`,
'unit.hour': `# hora|# horas`,
'unit.minute': `# minuto|# minutos`,
'unit.second': `# segundo|# segundos`,
'when.baku': str`${0} en Bakú`,
'when.date': str`${0}, ${1}`,
'when.reader': str`${0} en su hora local`,
    };
  