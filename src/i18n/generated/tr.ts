
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'assessment.text': `Haydar Aliyev’in girişimiyle Azerbaycan Millî Meclisi, katliamı en yüksek yasama düzeyinde ilk kez hukuki ve siyasi açıdan değerlendirdi.`,
'assessment.title': `Hukuki ve siyasi değerlendirme`,
'burial.text': `Bakü’de, Azadlık Meydanı’nda yas yürüyüşü düzenlendi. Şehitler Hıyabanı’ndaki defin törenine iki milyona yakın kişi katıldı.`,
'burial.title': `Yas yürüyüşü ve defin`,
'calendar.add': `Takvime ekle`,
'close': `Kapat`,
'date.day': str`${0} Ocak`,
'date.days': str`${0}–${1} Ocak ${2}`,
'date.january': str`${0} Ocak ${1}`,
'date.march': str`${0} Mart ${1}`,
'date.night': str`${2} yılının ${0} Ocak’ını ${1} Ocak’a bağlayan gece`,
'date.yearly': str`Her yıl ${0} Ocak’ta`,
'day.abroad': `Yurt dışındaki Azerbaycan büyükelçilikleri ve toplulukları anma etkinlikleri düzenler.`,
'day.flags': `Ülke genelinde devlet bayrakları yarıya indirilir.`,
'day.name': `Ulusal Yas Günü`,
'day.noon': str`Saat ${0}’de tüm Azerbaycan’da bir dakikalık saygı duruşunda bulunulur; gemiler ve trenler düdük, otomobiller korna çalar.`,
'day.traffic': str`Şehitler Hıyabanı yönündeki yollarda trafik, saat ${0}’den törenlerin sonuna kadar kısıtlanır. Toplu taşıma kullanılması önerilir.`,
'figure.detained': `kişi yasa dışı olarak gözaltına alındı`,
'figure.homes': `eve ateş açıldı`,
'figure.imprisoned': `gözaltına alınan kişi SSCB’nin çeşitli yerlerindeki cezaevlerine gönderildi`,
'figure.injured': `kişi yaralandı`,
'figure.killed': `kişi Bakü’de ve çevre bölgelerde öldürüldü`,
'figure.martyrs': `şehit (Azerbaycan’ın verilerine göre)`,
'figure.vehicles': `araca ateş açıldı, aralarında ambulanslar da vardı`,
'flag.label': `Yarıya indirilmiş Azerbaycan bayrağı`,
'mission.text': `Haydar Aliyev, ailesiyle birlikte Azerbaycan’ın Moskova’daki daimî temsilciliğine gelerek operasyonu protesto etti.`,
'mission.title': `Moskova’da protesto`,
'name': `Kanlı Ocak`,
'part.after': `kişi sonraki günlerde Bakü’de öldürüldü`,
'part.before': `kişi olağanüstü hâl halka duyurulmadan önce öldürüldü`,
'part.regions': `kişi olağanüstü hâl ilan edilmeyen Neftçala ve Lenkeran’da öldürüldü`,
'part.wounded': `kişi bu duyurudan önce ölümüne yol açan yaralar aldı`,
'preview': `Önizleme`,
'regions.text': str`Neftçala’da (${1}) ve Lenkeran’da (${2}) ${0} kişi öldürüldü. Bu yerlerde olağanüstü hâl ilan edilmemişti.`,
'regions.title': `Neftçala ve Lenkeran`,
'session.text': `Halkın talebi üzerine olağanüstü toplanan Azerbaycan SSC Yüksek Sovyeti, Bakü’deki olağanüstü hâli kaldırma kararı aldı. Birçok üst düzey yetkili oturuma katılmadı.`,
'session.title': `Yüksek Sovyet oturumu`,
'silence.name': `Bir dakikalık saygı duruşu`,
'silence.observed': `Bir dakikalık saygı duruşunda bulunuldu.`,
'silence.purpose': str`${0} Ocak şehitlerinin anısına`,
'silence.until': str`Bir dakikalık saygı duruşuna kalan süre: ${0}`,
'statistics.heading': `Rakamlarla 20 Ocak Katliamı`,
'statistics.source': `Kaynak: 20 Ocak Katliamı’na ilişkin resmî bilgiler`,
'statistics.subheading': str`Bakü ve Azerbaycan’ın bölgeleri, Ocak ${0}`,
'timeline.heading': `20 Ocak Katliamı’nın kronolojisi`,
'timeline.next': `Sonraki olaylar`,
'timeline.previous': `Önceki olaylar`,
'troops.text': str`Mihail Gorbaçov’un emriyle Sovyet ordusu, KGB ve SSCB İçişleri Bakanlığı birlikleri Bakü’ye ve birkaç bölgeye girdi. Sivillere ateş açıldı. Olağanüstü hâl halka duyurulmadan önce ${0} kişi öldürüldü, ${1} kişi ölümüne yol açan yaralar aldı; sonraki günlerde Bakü’de ${2} kişi daha öldürüldü.`,
'troops.title': `Askerî birliklerin Bakü’ye girişi`,
'unit.day': `# gün|# gün`,
'unit.hour': `# saat|# saat`,
'unit.minute': `# dakika|# dakika`,
'unit.second': `# saniye|# saniye`,
'when.baku': str`${0} (Bakü saati)`,
'when.date': str`${0}, ${1}`,
'when.reader': str`${0} (yerel saatiniz)`,
    };
  