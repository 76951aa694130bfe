// Elementlərin izahı azərbaycanca; ingiliscəsi custom-elements.json faylındadır.
// The manifest's descriptions in Azerbaijani, by name. A name with its element takes precedence.
const tokens = {
  '--jan20-background': 'Fon.',
  '--jan20-text': 'Mətn, qalın xətlər və fokus çərçivəsi.',
  '--jan20-muted': 'İkinci dərəcəli mətn.',
  '--jan20-accent': 'Yeganə rəng: tarixlər, zolağın bir hissəsi, halqa.',
  '--jan20-line': 'Nazik xətlər.',
  '--jan20-font-heading': 'Başlıqların və rəqəmlərin şrifti.',
  '--jan20-font-text': 'Mətnin şrifti. Susmaya görə səhifənin öz şrifti.',
  '--jan20-font-size': 'Bütün ölçülərin hesablandığı ölçü.',
  '--jan20-padding': 'Qutu ilə məzmun arasındakı boşluq.',
  '--jan20-bar-before':
    'Zolağın birinci hissəsi: fövqəladə vəziyyət əhaliyə elan olunanadək öldürülənlər. Susmaya görə mətnin rəngi.',
  '--jan20-bar-wounded':
    'İkinci hissə: həmin vaxt ölümcül yaralananlar. Susmaya görə mətn rənginin dörddə üçü.',
  '--jan20-bar-after':
    'Üçüncü hissə: sonrakı günlərdə Bakıda öldürülənlər. Susmaya görə mətn rənginin təxminən yarısı.',
  '--jan20-bar-regions': 'Dördüncü hissə: rayonlarda öldürülənlər. Susmaya görə `--jan20-accent`.',
  '--jan20-z-index': '`position` `top` və ya `bottom` olanda lövhənin səhifənin qatları arasındakı yeri.',
};

export default {
  tokens,
  attributes: {
    lang: 'Vidcetin dili, BCP 47 teqi. Susmaya görə: dili bəlli olan ən yaxın əhatə elementi, yoxdursa, skript teqinin `data-lang` dəyəri, yoxdursa, `en`.',
    phase:
      'Vidcetin saatının olduğu mərhələ: `ordinary`, `mourning` (həmin gün, sükutdan əvvəl), `silence` (12:00:00–12:01:00) və ya `observed` (günün qalan hissəsi). Onu vidcet özü yazır ki, üslublar və skriptlər oxusun; cihazın saatı oxunmursa, yoxdur.',
  },
  events: {
    'jan20-phase-change':
      "Mərhələ dəyişib. Həmin gün açılan səhifədə əvvəldə bir dəfə, `previous: 'ordinary'` ilə göndərilir.",
    'jan20-dismiss': 'Oxucu lövhəni bağlayıb.',
    'jan20-silence-start':
      'Səhifənin bir dəqiqəlik sükutu başlayıb: neçə geri sayım olursa olsun, səhifə üçün bir dəfə; gizli vərəqdə də, sükut zamanı açılan səhifədə də. Məşq (`preview`) əsl dəqiqədən ayrı sayılır. Ləğv etmək olar: onda heç nə səhifəni örtmür.',
    'jan20-silence-end':
      'Səhifənin sükut dəqiqəsi bitib, yaxud sonuncu geri sayım səhifədən gedib və növbəti tapşırığadək qayıtmayıb: onda hadisəni hələ səhifədə qalan ən yaxın element göndərir.',
  },
  slots: {
    'flag-banner.': 'Yerli elan: «Başsağlığı kitabı saat 10:00-dan açıqdır».',
    heading: 'Başlığın sözlərini əvəz edir. Sətir məzmunu qəbul edir.',
    'timeline.footer': 'Hadisələrin altında: mənbə, keçid.',
    'statistics-card.footer': 'Rəqəmlərin altında: mənbə, keçid.',
    'silence-countdown.footer': 'Saatın altında: qeyd, keçid.',
    'flag-banner.footer': 'Elanın altında: keçid.',
    'media-troops':
      '1990-cı il yanvarın 19-dan 20-nə keçən gecə üçün şəkil: eni və hündürlüyü yazılmış `<img>` və ya `<figure>`.',
    'media-mission': '21 yanvar 1990 üçün şəkil.',
    'media-burial': '22 yanvar 1990 üçün şəkil.',
    'media-session': 'Ali Sovetin sessiyası üçün şəkil.',
    'media-regions': '25 və 26 yanvar 1990 üçün şəkil.',
    'media-assessment': '29 mart 1994 üçün şəkil.',
    'media-mourning': 'Hüzn günü üçün şəkil.',
  },
  parts: {
    'flag-banner.base': 'Lövhənin qutusu.',
    base: 'Vidcetin qutusu.',
    heading: 'Başlıq.',
    subheading: 'Başlığın altındakı sətir.',
    preview: '`now` təyin edilib deyə görünən işarə.',
    button: 'Üfüqi düzülüşü vərəqləyən düymələr.',
    list: 'Hadisələrin siyahısı.',
    item: 'Bir hadisə.',
    summary: '`compact` olanda hadisənin təsvirini açıb-bağlayan sətir.',
    date: 'Hadisənin tarixi.',
    title: 'Hadisənin başlığı.',
    'timeline.text': 'Hadisənin təsviri.',
    figures: 'Rəqəmlərin siyahısı.',
    figure: 'Bir rəqəm və onun izahı.',
    number: 'Rəqəmin özü.',
    'statistics-card.label': 'Rəqəmin izahı.',
    bar: 'Öldürülənlərin sayının nədən ibarət olduğunu göstərən zolaq.',
    parts: 'Həmin sayın hissələrinin siyahısı.',
    'part-number': 'Hissənin sayı.',
    'part-label': 'Hissənin izahı.',
    sum: 'Hissələri toplayan sətir.',
    victims: 'Qurbanların arasında kimlərin olduğunu deyən cümlə.',
    source: 'Mənbəni göstərən sətir.',
    clock: 'Günlər, saatlar, dəqiqələr və saniyələr.',
    unit: 'Onlardan biri: rəqəmlər və izah.',
    digits: 'Vahidin və ya halqanın rəqəmləri.',
    'silence-countdown.label': 'Vahidin izahı.',
    ring: 'Altmış saniyənin halqası.',
    observed: 'Sükutdan sonrakı cümlə.',
    when: 'Sükutun tarixi və vaxtı.',
    calendar: 'Təqvim faylını verən düymə.',
    'page-silence': 'Bir dəqiqə üçün səhifəni örtən pəncərə.',
    'silence-countdown.close': 'Onu bağlayan düymə.',
    flag: 'Bayrağın və dirəyin rəsmi.',
    'flag-banner.text': 'Bayraqlar haqqında cümlə.',
    minute: 'Bir dəqiqəlik sükut haqqında sətir.',
    traffic: 'Nəqliyyat haqqında cümlələr.',
    'flag-banner.close': 'Lövhəni bağlayan düymə.',
  },
};
