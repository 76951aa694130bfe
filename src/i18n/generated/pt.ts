
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'assessment.text': `Por iniciativa de Heydar Aliyev, o Milli Majlis (Assembleia Nacional) faz a primeira avaliação jurídica e política da tragédia no mais alto nível legislativo.`,
'assessment.title': `Avaliação jurídica e política`,
'burial.text': `Realiza-se uma marcha de luto na Praça da Liberdade, em Baku. Quase dois milhões de pessoas acompanham o enterro na Alameda dos Mártires.`,
'burial.title': `Marcha e enterro`,
'calendar.add': `Adicionar ao calendário`,
'close': `Fechar`,
'date.day': str`${0} de janeiro`,
'date.days': str`${0}–${1} de janeiro de ${2}`,
'date.january': str`${0} de janeiro de ${1}`,
'date.march': str`${0} de março de ${1}`,
'date.night': str`Noite de ${0} para ${1} de janeiro de ${2}`,
'date.yearly': str`${0} de janeiro de cada ano`,
'day.abroad': `As embaixadas e as comunidades azerbaijanas no exterior organizam homenagens.`,
'day.flags': `As bandeiras nacionais ficam a meio mastro em todo o país.`,
'day.name': `Dia Nacional de Luto`,
'day.noon': str`Às ${0}, observa-se um minuto de silêncio em todo o Azerbaijão; navios, automóveis e trens fazem soar as buzinas.`,
'day.traffic': str`A partir das ${0} e até terminarem as homenagens, a circulação em direção à Alameda dos Mártires é restrita. Recomenda-se o transporte público.`,
'figure.detained': `pessoas detidas ilegalmente`,
'figure.homes': `residências alvo de disparos`,
'figure.imprisoned': `das pessoas detidas foram enviadas para prisões em toda a URSS`,
'figure.injured': `pessoas feridas`,
'figure.killed': `pessoas mortas em Baku e nas regiões vizinhas`,
'figure.martyrs': `mártires, segundo a contagem do Azerbaijão`,
'figure.vehicles': `veículos alvo de disparos, entre eles ambulâncias`,
'flag.label': `Bandeira do Azerbaijão a meio mastro`,
'mission.text': `Heydar Aliyev vai com a família à representação permanente do Azerbaijão em Moscou e protesta contra a operação.`,
'mission.title': `Protesto em Moscou`,
'name': `Janeiro Negro`,
'part.after': `pessoas mortas em Baku nos dias seguintes`,
'part.before': `pessoas mortas antes do anúncio público do estado de emergência`,
'part.regions': `pessoas mortas em Neftchala e Lankaran, onde o estado de emergência não foi declarado`,
'part.wounded': `pessoas feridas mortalmente antes desse anúncio`,
'preview': `Pré-visualização`,
'regions.text': str`Em Neftchala (${1}) e Lankaran (${2}), onde o estado de emergência não foi declarado, ${0} pessoas são mortas.`,
'regions.title': `Neftchala e Lankaran`,
'session.text': `Por exigência do povo, uma sessão extraordinária do Soviete Supremo da RSS do Azerbaijão decide levantar o estado de emergência em Baku. Muitos altos dirigentes não comparecem.`,
'session.title': `Sessão do Soviete Supremo`,
'silence.name': `Minuto de silêncio`,
'silence.observed': `O minuto de silêncio foi observado.`,
'silence.purpose': str`Em memória dos mártires de ${0} de janeiro`,
'silence.until': str`Tempo restante para o minuto de silêncio: ${0}`,
'statistics.heading': `A tragédia de 20 de janeiro em números`,
'statistics.source': `Fonte: relato oficial da tragédia de 20 de janeiro`,
'statistics.subheading': str`Baku e as regiões do Azerbaijão, janeiro de ${0}`,
'timeline.heading': `Cronologia da tragédia de 20 de janeiro`,
'timeline.next': `Acontecimentos posteriores`,
'timeline.previous': `Acontecimentos anteriores`,
'troops.text': str`Por ordem de Mikhail Gorbachev, unidades soviéticas (exército, KGB e Ministério do Interior) entram em Baku e em várias regiões. Há disparos contra civis. Antes de o estado de emergência ser tornado público, ${0} pessoas são mortas e ${1} feridas mortalmente; outras ${2} são mortas em Baku nos dias seguintes.`,
'troops.title': `Tropas entram em Baku`,
'unit.day': `# dia|# dias`,
'unit.hour': `# hora|# horas`,
'unit.minute': `# minuto|# minutos`,
'unit.second': `# segundo|# segundos`,
'when.baku': str`${0} em Baku`,
'when.date': str`${0}, ${1}`,
'when.reader': str`${0} no seu fuso horário`,
    };
  