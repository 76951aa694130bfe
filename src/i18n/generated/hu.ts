
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'assessment.text': `A tragédiát Heydar Aliyev kezdeményezésére először értékelik jogilag és politikailag a legmagasabb törvényhozási szinten, a Milli Majlisban (a nemzetgyűlésben).`,
'assessment.title': `Jogi és politikai értékelés`,
'burial.text': `Bakuban, a Szabadság téren gyászmenetet tartanak. A Mártírok sétányán tartott temetésen csaknem kétmillióan vesznek részt.`,
'burial.title': `Gyászmenet és temetés`,
'calendar.add': `Hozzáadás a naptárhoz`,
'close': `Bezárás`,
'date.day': str`január ${0}.`,
'date.days': str`${2}. január ${0}–${1}.`,
'date.january': str`${1}. január ${0}.`,
'date.march': str`${1}. március ${0}.`,
'date.night': str`${2}. január ${0}-ről ${1}-ra virradó éjszaka`,
'date.yearly': str`Minden év január ${0}-án`,
'day.abroad': `Azerbajdzsán nagykövetségei és a külföldi azerbajdzsáni közösségek megemlékezéseket tartanak.`,
'day.flags': `Országszerte félárbocra eresztik az állami zászlókat.`,
'day.name': `Nemzeti gyásznap`,
'day.noon': str`${0}-kor Azerbajdzsán-szerte egyperces csendet tartanak; a hajók, az autók és a vonatok hangjelzést adnak.`,
'day.traffic': str`A Mártírok sétánya felé vezető utakon ${0}-tól a szertartások végéig korlátozzák a forgalmat. Ajánlott a tömegközlekedés.`,
'figure.detained': `jogellenesen őrizetbe vett ember`,
'figure.homes': `tűz alá vett lakás`,
'figure.imprisoned': `ember az őrizetbe vettek közül, akit a Szovjetunió különböző börtöneibe szállítottak`,
'figure.injured': `sebesült`,
'figure.killed': `halálos áldozat Bakuban és a környező körzetekben`,
'figure.martyrs': `mártír Azerbajdzsán nyilvántartása szerint`,
'figure.vehicles': `tűz alá vett jármű, köztük mentőautók`,
'flag.label': `Azerbajdzsán zászlaja félárbocon`,
'mission.text': `Heydar Aliyev családjával Azerbajdzsán moszkvai állandó képviseletére megy, és tiltakozik a művelet ellen.`,
'mission.title': `Tiltakozás Moszkvában`,
'name': `Fekete január`,
'part.after': `megölt ember Bakuban a következő napokban`,
'part.before': `megölt ember a rendkívüli állapot nyilvános bejelentése előtt`,
'part.regions': `megölt ember Neftçalában és Lənkəranban, ahol nem hirdettek rendkívüli állapotot`,
'part.wounded': `halálosan megsebesített ember a bejelentés előtt`,
'preview': `Előnézet`,
'regions.text': str`Neftçalában (${1}) és Lənkəranban (${2}) ${0} embert ölnek meg. Ott nem hirdettek rendkívüli állapotot.`,
'regions.title': `Neftçala és Lənkəran`,
'session.text': `Az Azerbajdzsáni SZSZK Legfelsőbb Tanácsa a nép követelésére tartott rendkívüli ülésén a bakui rendkívüli állapot feloldása mellett dönt. Sok magas rangú tisztségviselő távol marad.`,
'session.title': `A Legfelsőbb Tanács ülése`,
'silence.name': `Egyperces csend`,
'silence.observed': `Az egyperces csendet megtartották.`,
'silence.purpose': str`Emlékezés január ${0}. mártírjaira`,
'silence.until': str`Hátralévő idő az egyperces csendig: ${0}`,
'statistics.heading': `A január 20-i tragédia számokban`,
'statistics.source': `Forrás: a január 20-i tragédia hivatalos ismertetése`,
'statistics.subheading': str`Baku és az azerbajdzsáni körzetek, ${0}. január`,
'timeline.heading': `A január 20-i tragédia kronológiája`,
'timeline.next': `Későbbi események`,
'timeline.previous': `Korábbi események`,
'troops.text': str`Mihail Gorbacsov parancsára a szovjet hadsereg, a KGB és a szovjet belügyminisztérium egységei bevonulnak Bakuba és több körzetbe. A polgári lakosságra tüzet nyitnak. A rendkívüli állapot nyilvános bejelentése előtt ${0} embert megölnek, ${1} embert halálosan megsebesítenek; a következő napokban Bakuban további ${2} embert ölnek meg.`,
'troops.title': `A csapatok bevonulnak Bakuba`,
'unit.day': `# nap|# nap`,
'unit.hour': `# óra|# óra`,
'unit.minute': `# perc|# perc`,
'unit.second': `# másodperc|# másodperc`,
'when.baku': str`${0} Bakuban`,
'when.date': str`${0}, ${1}`,
'when.reader': str`${0} az Ön időzónájában`,
    };
  