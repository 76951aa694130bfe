
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'assessment.text': `Heydər Əliyevin təşəbbüsü ilə Milli Məclis faciəyə ilk dəfə ən yüksək qanunvericilik səviyyəsində siyasi-hüquqi qiymət verib.`,
'assessment.title': `Siyasi-hüquqi qiymət`,
'burial.text': `Bakıda, Azadlıq meydanında matəm yürüşü keçirilib. Şəhidlər xiyabanındakı dəfn mərasimində iki milyona yaxın insan iştirak edib.`,
'burial.title': `Matəm yürüşü və dəfn`,
'calendar.add': `Təqvimə əlavə et`,
'close': `Bağla`,
'date.day': str`${0} yanvar`,
'date.days': str`${0}–${1} yanvar ${2}`,
'date.january': str`${0} yanvar ${1}`,
'date.march': str`${0} mart ${1}`,
'date.night': str`${0}–${1} yanvar ${2} gecəsi`,
'date.yearly': str`Hər il ${0} yanvar günü`,
'day.abroad': `Xaricdəki Azərbaycan səfirlikləri və icmaları anım tədbirləri keçirir.`,
'day.flags': `Bütün ölkədə dövlət bayraqları yarıyadək endirilir.`,
'day.name': `Ümumxalq Hüzn Günü`,
'day.noon': str`Saat ${0}-da bütün Azərbaycanda bir dəqiqəlik sükut saxlanılır; gəmilər, avtomobillər və qatarlar səs siqnalları verir.`,
'day.traffic': str`Saat ${0}-dan mərasimlər başa çatanadək Şəhidlər xiyabanı istiqamətindəki yollarda hərəkət məhdudlaşdırılır. İctimai nəqliyyatdan istifadə tövsiyə olunur.`,
'figure.detained': `nəfər qanunsuz həbs edilib`,
'figure.homes': `evə atəş açılıb`,
'figure.imprisoned': `həbs edilmiş şəxs SSRİ-nin müxtəlif yerlərindəki həbsxanalara göndərilib`,
'figure.injured': `nəfər yaralanıb`,
'figure.killed': `nəfər Bakıda və ətraf rayonlarda öldürülüb`,
'figure.martyrs': `şəhid (Azərbaycanın hesablamasına görə)`,
'figure.vehicles': `avtomobilə, o cümlədən təcili yardım maşınlarına atəş açılıb`,
'flag.label': `Azərbaycanın yarıyadək endirilmiş bayrağı`,
'mission.text': `Heydər Əliyev ailəsi ilə birlikdə Azərbaycanın Moskvadakı daimi nümayəndəliyinə gələrək əməliyyata etiraz edib.`,
'mission.title': `Moskvada etiraz`,
'name': `Qanlı Yanvar`,
'part.after': `nəfər sonrakı günlərdə Bakıda öldürülüb`,
'part.before': `nəfər fövqəladə vəziyyət əhaliyə elan olunanadək öldürülüb`,
'part.regions': `nəfər fövqəladə vəziyyət elan edilməmiş Neftçala və Lənkəranda öldürülüb`,
'part.wounded': `nəfər bu elanadək ölümcül yaralanıb`,
'preview': `Önbaxış`,
'regions.text': str`Neftçalada (${1}) və Lənkəranda (${2}) ${0} nəfər öldürülüb. Orada fövqəladə vəziyyət elan edilməmişdi.`,
'regions.title': `Neftçala və Lənkəran`,
'session.text': `Xalqın tələbi ilə Azərbaycan SSR Ali Sovetinin fövqəladə sessiyası Bakıdakı fövqəladə vəziyyətin ləğvi haqqında qərar qəbul edib. Bir çox yüksək vəzifəli şəxs sessiyaya gəlməyib.`,
'session.title': `Ali Sovetin sessiyası`,
'silence.name': `Bir dəqiqəlik sükut`,
'silence.observed': `Bir dəqiqəlik sükut saxlanıldı.`,
'silence.purpose': str`${0} Yanvar şəhidlərinin xatirəsinə`,
'silence.until': str`Bir dəqiqəlik sükuta qalıb: ${0}`,
'statistics.heading': `20 Yanvar faciəsi rəqəmlərdə`,
'statistics.source': `Mənbə: 20 Yanvar faciəsi haqqında rəsmi məlumat`,
'statistics.subheading': str`Bakı və Azərbaycanın rayonları, ${0}-cı ilin yanvarı`,
'timeline.heading': `20 Yanvar faciəsinin xronologiyası`,
'timeline.next': `Sonrakı hadisələr`,
'timeline.previous': `Əvvəlki hadisələr`,
'troops.text': str`Mixail Qorbaçovun əmri ilə SSRİ ordusunun, DTK və Daxili İşlər Nazirliyinin hissələri Bakıya və bir neçə rayona girib. Dinc əhaliyə atəş açılıb. Fövqəladə vəziyyət əhaliyə elan olunanadək ${0} nəfər öldürülüb, ${1} nəfər ölümcül yaralanıb; sonrakı günlərdə Bakıda daha ${2} nəfər öldürülüb.`,
'troops.title': `Qoşunların Bakıya yeridilməsi`,
'unit.day': `# gün|# gün`,
'unit.hour': `# saat|# saat`,
'unit.minute': `# dəqiqə|# dəqiqə`,
'unit.second': `# saniyə|# saniyə`,
'when.baku': str`${0} (Bakı vaxtı)`,
'when.date': str`${0}, ${1}`,
'when.reader': str`${0} (sizin vaxtınız)`,
    };
  