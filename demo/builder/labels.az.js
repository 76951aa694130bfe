// Azərbaycanca: səhifənin bütün sözləri, atributların izahı ilə birlikdə.
export default {
  // The page
  skip: 'Kod yığma bölməsinə keç',
  name: '20 Yanvar vidcetləri',
  sections: 'Bölmələr',
  'nav.builder': 'Kodu yığ',
  'nav.gallery': 'Vidcetlər',
  'nav.pages': 'Nümunə səhifələr',
  'nav.languages': 'Bütün dillər',
  'opening.title': 'Ümumxalq Hüzn Günü üçün dörd vidcet',
  'opening.lead':
    'Hadisələrin xronologiyası, rəqəmlər, bir dəqiqəlik sükuta qalan vaxt və yarıya endirilmiş bayraqlı lövhə: istənilən səhifədə, bir skriptlə, səhifənin öz dilində və rənglərində.',
  'builder.title': 'Kodu yığın',
  'builder.intro': 'Vidceti seçin, yerində necə göründüyünə baxın və saytınızın qəbul etdiyi kodu köçürün.',
  'gallery.title': 'Bütün vidcetlər, bütün atributlar',
  'gallery.intro': 'Hər atributu istənilən vaxt dəyişmək olar: vidcet yenidən yaradılmadan ona uyğunlaşır.',
  'pages.title': 'Bütöv səhifələrdə',
  'pages.intro':
    'Vidcetlərin nəzərdə tutulduğu səhifələr. Qəzetlər və nümayəndəliklər uydurmadır, faktlar isə həqiqidir.',
  'pages.article': 'Xəbər məqaləsi',
  'pages.article.text': 'Xronologiya məqalənin içində, rəqəmlər yan sütunda.',
  'pages.embassy': 'Səfirlik, ərəb dilində',
  'pages.embassy.text': 'Yerli elanı olan lövhə və qəbul edən ölkənin saatı ilə qalan vaxt.',
  'pages.sidebar': 'Dar yan sütun',
  'pages.sidebar.text': 'Eni 240 piksel olan sütunda üç vidcet.',
  'pages.day': 'Məhz 20 yanvar',
  'pages.day.text': 'Səhifənin saatı sükut dəqiqəsindən on saniyə əvvələ qoyulub.',
  'pages.strict': 'Sərt təhlükəsizlik siyasəti (CSP)',
  'pages.strict.text': 'Sətirdaxili üslub və skript yoxdur, kənardan heç nə yüklənmir.',
  'pages.hostile': 'Zidd üslub cədvəli',
  'pages.hostile.text': 'Səhifə bütün elementlərin üslubunu ləğv edir, mətnin hündürlüyü səkkiz pikseldir.',
  'pages.languages': 'Bütün dillər bir vərəqdə',
  'pages.languages.text': 'Hər vidcet hər dildə: sözləri yoxlayanlar üçün.',
  imprint: '20 Yanvar vidcetləri · MIT lisenziyası · Kuki yoxdur, üçüncü tərəf yoxdur.',

  // The builder
  'label-language': 'Bu səhifənin dili',
  widget: 'Vidcet',
  lang: 'Dil',
  theme: 'Rənglər',
  options: 'Seçimlər',
  absent: 'Təyin edilməyib',
  'lang.absent': 'Səhifədəki kimi',
  'theme.auto': 'Səhifədəki kimi',
  'theme.light': 'Açıq',
  'theme.dark': 'Tünd',
  'theme.contrast': 'Yüksək kontrast',
  'widget.timeline': 'Xronologiya',
  'widget.statistics-card': 'Rəqəmlər',
  'widget.silence-countdown': 'Sükut dəqiqəsi',
  'widget.flag-banner': 'Bayraqlı lövhə',
  preview: 'Yerində',
  where: 'Yer',
  'where.sidebar-240': 'Yan sütun, 240 px',
  'where.sidebar-320': 'Yan sütun, 320 px',
  'where.article': 'Məqalə sütunu, 640 px',
  'where.full': 'Bütün en',
  phase: 'Günün mərhələsi',
  'phase.present': 'İndiki kimi',
  'phase.ordinary': 'Adi gün',
  'phase.mourning': 'Həmin gün, sükutdan əvvəl',
  'phase.silence': 'Sükut dəqiqəsi',
  'phase.observed': 'Günün qalan hissəsi',
  restart: 'Yenidən başla',
  empty: 'Bu saatda vidcet heç nə göstərmir. Günün başqa mərhələsini seçin.',
  size: 'Bu yerdə ölçüsü: {width} × {height} px.',
  snippet: 'Kodu köçürün',
  form: 'Forma',
  'form.element': 'Element',
  'form.placeholder': 'Əvəzedici blok',
  'form.class': 'Əvəzedici blok, yalnız siniflərlə',
  'form.link': 'Keçid',
  'form.frame': 'Çərçivə',
  'form.static': 'JavaScript olmadan',
  'form.wordpress': 'WordPress',
  'advice.element':
    'Özünüz yazdığınız səhifələr üçün. Vidcetlərin sayı nə qədər olsa da, skript səhifəyə bir dəfə qoyulur.',
  'advice.placeholder':
    'Naməlum teqləri silən redaktorlar üçün. Skript işləməyən yerdə içindəki mətn qalır; skript səhifənin istənilən yerində dura bilər.',
  'advice.class': 'data atributlarını da silən, lakin sinifləri saxlayan redaktorlar üçün.',
  'advice.link':
    'Mətn və keçiddən başqa heç nə saxlamayan redaktorlar üçün. Skript işləməyən yerdə keçid vidcetin olduğu səhifəni açır.',
  'advice.frame':
    'Yalnız çərçivə qəbul edən portallar üçün. Səhifədə skript də varsa, çərçivə məzmunun hündürlüyünü alır.',
  'advice.static':
    'Öz üslubları olan hazır vidcet, sadə HTML kimi. Səhifədə skript də varsa, vidcet yerindəcə canlanır.',
  'advice.wordpress': '20 Yanvar plagini olan saytlar üçün. Skripti plagin özü gətirir.',
  base: 'january20.js faylının olduğu qovluğun ünvanı',
  integrity: 'Yoxlama cəmi (integrity) ilə: brauzer dəyişdirilmiş faylı qəbul etmir',
  'integrity.none': 'Bu yığımda yoxlama cəmlərinin siyahısı yoxdur.',
  'piece.script': 'Səhifədə bir dəfə',
  'piece.widget': 'Vidcetin yerində',
  'piece.address': 'Yaxud yalnız ünvan: redaktorun öz keçid düyməsi üçün',
  'piece.fit': 'Səhifədə bir dəfə: çərçivənin hündürlüyü üçün',
  'piece.wake': 'Səhifədə bir dəfə: canlandırmaq üçün',
  'piece.style': 'Səhifənin üslub cədvəlində: skript gələndə heç nə yerindən tərpənməsin',
  'notice.lost': 'Bu forma yerli elanı daşımır: onu element və ya WordPress forması ilə verin.',
  'page-wide.lost':
    'Bu forma öz yerindən kənara çıxmır: page-silence, sync-clock və pəncərənin kənarındakı position yazılmır. Onlar üçün elementi seçin.',
  'static.none': 'Bu vidcetin JavaScript olmadan forması yoxdur: o, yalnız bir gün görünür.',
  'static.missing': 'Bu yığımda vidcetin bu dildə hazır nüsxəsi yoxdur.',
  copy: 'Köçür',
  'copy.done': 'Köçürüldü: {what}',
  'copy.failed': 'Brauzer icazə vermədi. Mətn seçilib, əllə köçürün.',
  link: 'Bu seçimlərin keçidini köçür',
  'link.name': 'keçid',

  // The walk
  walk: 'Gün boyu',
  'walk.present': 'İndi',
  'walk.present.text': 'Vidcetlər cihazın saatı ilə işləyir.',
  'walk.back': 'Geri',
  'walk.next': 'İrəli',
  'walk.play': 'Oynat',
  'walk.pause': 'Dayandır',
  'walk.end': 'İndiyə qayıt',
  'station.0': '19 yanvar, 23:59:50',
  'station.0.text': 'Günün başlanmasına on saniyə.',
  'station.1': '20 yanvar, 00:00:00',
  'station.1.text': 'Gün başlayır, lövhə görünür.',
  'station.2': '20 yanvar, 11:59:50',
  'station.2.text': 'Sükut dəqiqəsinə on saniyə.',
  'station.3': '20 yanvar, 12:00:00',
  'station.3.text': 'Sükut dəqiqəsi.',
  'station.4': '20 yanvar, 12:00:55',
  'station.4.text': 'Onun son beş saniyəsi.',
  'station.5': '20 yanvar, 12:01:00',
  'station.5.text': 'Sükut dəqiqəsi başa çatdı.',
  'station.6': '20 yanvar, 23:59:50',
  'station.6.text': 'Günün son on saniyəsi.',
  'station.7': '21 yanvar, 00:00:00',
  'station.7.text': 'Lövhə artıq yoxdur; növbəti ilə qədər vaxt başlayır.',
  'station.8': '31 dekabr, 23:59:50',
  'station.8.text': 'İlin son on saniyəsi.',

  // The gallery
  'slot.': 'Yerli elan',
  'slot.heading': 'Başlıq',
  'slot.footer': 'Altlıq',
  width: 'En',
  'width.full': 'Bütün yer',
  events: 'Hadisələr',
  'events.none': 'Hələ yoxdur.',

  // What the manifest says in English
  'summary.timeline':
    '1990-cı il 19–26 yanvar hadisələri, onlardan sonra baş verənlər və o vaxtdan bəri hüzn günü.',
  'summary.statistics-card':
    '1990-cı ilin yanvarının rəqəmləri: öldürülənlər və bu sayın necə yarandığı, yaralananlar, həbs edilənlər, atəşə tutulan evlər və avtomobillər.',
  'summary.silence-countdown':
    'Növbəti 20 yanvarda Bakı vaxtı ilə 12:00-da bir dəqiqəlik sükuta qalan vaxt, həmin dəqiqə və onun başa çatması.',
  'summary.flag-banner': 'Yarıya endirilmiş Azərbaycan bayrağı və günün elanı, yalnız hüzn günündə.',
  'option.theme':
    'Rənglər: `auto` (səhifənin rəng sxemi), `light`, `dark` və ya `contrast`. Susmaya görə: skript teqinin `data-theme` dəyəri, yoxdursa, `auto`.',
  'option.heading-level': 'Vidcet başlığının səviyyəsi, `1`–`6`. Susmaya görə: `2`.',
  'option.time-zone':
    'Günün və 12:00-ın hansı saat qurşağı ilə götürüldüyü, IANA adı. Susmaya görə: `Asia/Baku`.',
  'option.place':
    'Həmin yerin səhifənin dilində adı: `Варшава`. Susmaya görə: saat qurşağının şəhəri, latın hərfləri ilə.',
  'option.now':
    'ISO 8601 üzrə, qurşaq fərqi ilə verilmiş an; vidcetin saatı ondan işləyir. Günün məşqidir, önbaxış kimi işarələnir. Susmaya görə: skript teqinin `data-now` dəyəri, yoxdursa, cihazın saatı.',
  'option.timeline.layout':
    'Hadisələrin düzülüşü: `vertical` (şaquli) və ya düymələrlə vərəqlənən `horizontal` (üfüqi). Susmaya görə: `vertical`.',
  'option.timeline.compact': 'Yalnız başlıqlar; hər təsvir açılıb bağlanır. Susmaya görə: yox.',
  'option.statistics-card.figures':
    'Hansı rəqəmlər və hansı ardıcıllıqla, aralarında boşluq: `killed`, `injured`, `detained`, `imprisoned`, `homes`, `vehicles`, `martyrs`. Susmaya görə: hamısı, bu ardıcıllıqla.',
  'option.statistics-card.layout':
    '`full` (tam) və ya yan sütun üçün `compact`: hər rəqəmə bir sətir. Susmaya görə: `full`.',
  'option.silence-countdown.page-silence':
    'Həmin dəqiqə üçün bütün səhifəni örtür; Escape və ya düymə ilə bağlanır. Susmaya görə: yox.',
  'option.silence-countdown.calendar':
    '«Təqvimə əlavə et»: brauzerdə hazırlanan `.ics` faylı. Susmaya görə: yox.',
  'option.silence-countdown.sync-clock':
    'Cihazın saatı 2 saniyədən çox səhvdirsə, səhifənin öz serverinə bir `HEAD` sorğusu ilə düzəldir. Susmaya görə: yox.',
  'option.flag-banner.show':
    'Lövhə nə vaxt görünür: `auto` (hüzn günündə), `always` (həmişə) və ya `never` (heç vaxt). Susmaya görə: `auto`.',
  'option.flag-banner.position':
    'Harada: `inline` (teqin yerində), yaxud pəncərənin yuxarısına (`top`) və ya aşağısına (`bottom`) bərkidilmiş. Susmaya görə: `inline`.',
  'option.flag-banner.dismissible':
    'Oxucuya lövhəni günün və sessiyanın sonunadək bağlayan düymə verir. Susmaya görə: yox.',
  'option.flag-banner.traffic': 'Bakıda nəqliyyat məhdudiyyətlərini əlavə edir. Susmaya görə: yox.',
};
