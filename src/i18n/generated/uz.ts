
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'assessment.text': `Haydar Aliyev tashabbusi bilan Milliy Majlis (Ozarbayjon parlamenti) fojiaga ilk bor eng yuqori qonunchilik darajasida huquqiy va siyosiy baho berdi.`,
'assessment.title': `Huquqiy va siyosiy baho`,
'burial.text': `Bokudagi Ozodlik maydonida motam yurishi oʻtkazildi. Shahidlar xiyobonidagi dafn marosimida ikki millionga yaqin kishi qatnashdi.`,
'burial.title': `Motam yurishi va dafn`,
'calendar.add': `Taqvimga qoʻshish`,
'close': `Yopish`,
'date.day': str`${0}-yanvar`,
'date.days': str`${2}-yil ${0}–${1}-yanvar`,
'date.january': str`${1}-yil ${0}-yanvar`,
'date.march': str`${1}-yil ${0}-mart`,
'date.night': str`${2}-yil ${0}-yanvardan ${1}-yanvarga oʻtar kechasi`,
'date.yearly': str`Har yili ${0}-yanvar kuni`,
'day.abroad': `Xorijdagi Ozarbayjon elchixonalari va jamoalari xotira tadbirlari oʻtkazadi.`,
'day.flags': `Butun mamlakatda davlat bayroqlari yarmigacha tushiriladi.`,
'day.name': `Umumxalq motam kuni`,
'day.noon': str`Soat ${0} da butun Ozarbayjonda bir daqiqalik sukut saqlanadi; kemalar, avtomobillar va poyezdlar signal chaladi.`,
'day.traffic': str`Shahidlar xiyoboni yoʻnalishidagi yoʻllarda harakat soat ${0} dan marosimlar tugaguncha cheklanadi. Jamoat transportidan foydalanish tavsiya etiladi.`,
'figure.detained': `kishi noqonuniy hibsga olindi`,
'figure.homes': `uyga oʻq otildi`,
'figure.imprisoned': `hibsga olingan kishi SSSRning turli joylaridagi qamoqxonalarga joʻnatildi`,
'figure.injured': `kishi yaralandi`,
'figure.killed': `kishi Boku va uning atrofidagi tumanlarda oʻldirildi`,
'figure.martyrs': `shahid, Ozarbayjon maʼlumotlariga koʻra`,
'figure.vehicles': `avtomobilga, jumladan, tez yordam mashinalariga oʻq otildi`,
'flag.label': `Yarmigacha tushirilgan Ozarbayjon bayrogʻi`,
'mission.text': `Haydar Aliyev oilasi bilan Ozarbayjonning Moskvadagi doimiy vakolatxonasiga kelib, operatsiyaga qarshi norozilik bildirdi.`,
'mission.title': `Moskvadagi norozilik`,
'name': `Qora yanvar`,
'part.after': `kishi keyingi kunlarda Bokuda oʻldirildi`,
'part.before': `kishi favqulodda holat aholiga eʼlon qilinishidan oldin oʻldirildi`,
'part.regions': `kishi favqulodda holat eʼlon qilinmagan Neftchala va Lenkoranda oʻldirildi`,
'part.wounded': `kishi bu eʼlondan oldin oʻlimga olib kelgan jarohat oldi`,
'preview': `Oldindan koʻrish`,
'regions.text': str`Neftchalada (${1}) va Lenkoranda (${2}) ${0} kishi oʻldirildi. U yerlarda favqulodda holat eʼlon qilinmagan edi.`,
'regions.title': `Neftchala va Lenkoran`,
'session.text': `Xalq talabi bilan Ozarbayjon SSR Oliy Sovetining navbatdan tashqari sessiyasi Bokudagi favqulodda holatni bekor qilishga qaror qildi. Koʻplab yuqori lavozimli amaldorlar sessiyaga kelmadi.`,
'session.title': `Oliy Sovet sessiyasi`,
'silence.name': `Bir daqiqalik sukut`,
'silence.observed': `Bir daqiqalik sukut saqlandi.`,
'silence.purpose': str`${0}-yanvar shahidlari xotirasiga`,
'silence.until': str`Bir daqiqalik sukutgacha: ${0}`,
'statistics.heading': `20-yanvar fojiasi raqamlarda`,
'statistics.source': `Manba: 20-yanvar fojiasi haqidagi rasmiy maʼlumot`,
'statistics.subheading': str`Boku va Ozarbayjon tumanlari, ${0}-yil yanvar`,
'timeline.heading': `20-yanvar fojiasi xronologiyasi`,
'timeline.next': `Keyingi voqealar`,
'timeline.previous': `Oldingi voqealar`,
'troops.text': str`Mixail Gorbachyov buyrugʻi bilan Sovet armiyasi, KGB va SSSR Ichki ishlar vazirligi qismlari Boku va bir necha tumanga kirdi. Tinch aholiga oʻq otildi. Favqulodda holat aholiga eʼlon qilinishidan oldin ${0} kishi oʻldirildi, ${1} kishi oʻlimga olib kelgan jarohat oldi; keyingi kunlarda Bokuda yana ${2} kishi oʻldirildi.`,
'troops.title': `Qoʻshinlar Bokuga kirdi`,
'unit.day': `# kun|# kun`,
'unit.hour': `# soat|# soat`,
'unit.minute': `# daqiqa|# daqiqa`,
'unit.second': `# soniya|# soniya`,
'when.baku': str`${0} (Boku vaqti)`,
'when.date': str`${0}, ${1}`,
'when.reader': str`${0} (sizning vaqtingiz)`,
    };
  