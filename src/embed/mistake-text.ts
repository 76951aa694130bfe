// Not a message of the catalogues: every page would carry it, and only the one who writes a frame's address reads it.
const texts: Readonly<Record<string, string>> = {
  ar: 'يوجد خطأ في عنوان هذا الإطار:',
  az: 'Bu çərçivənin ünvanında səhv var:',
  de: 'Die Adresse dieses Rahmens enthält einen Fehler:',
  en: 'There is a mistake in the address of this frame:',
  es: 'Hay un error en la dirección de este marco:',
  fa: 'در نشانی این قاب خطایی هست:',
  fr: 'L’adresse de ce cadre contient une erreur\u00a0:',
  he: 'יש שגיאה בכתובת של מסגרת זו:',
  hu: 'Hiba van ennek a keretnek a címében:',
  it: 'C’è un errore nell’indirizzo di questo riquadro:',
  ja: 'このフレームのアドレスに誤りがあります：',
  ka: 'ამ ჩარჩოს მისამართში შეცდომაა:',
  kk: 'Бұл кадрдың мекенжайында қате бар:',
  ko: '이 프레임의 주소에 오류가 있습니다:',
  ky: 'Бул кадрдын дарегинде ката бар:',
  pl: 'W adresie tej ramki jest błąd:',
  pt: 'Há um erro no endereço desta moldura:',
  ro: 'Adresa acestui cadru conține o greșeală:',
  ru: 'В адресе этого фрейма есть ошибка:',
  tr: 'Bu çerçevenin adresinde bir hata var:',
  uk: 'В адресі цього фрейму є помилка:',
  ur: 'اس فریم کے پتے میں غلطی ہے:',
  uz: 'Ushbu freym manzilida xatolik bor:',
  'zh-Hans': '此框架的地址有误：',
};

/** Says that the frame's address has a mistake; what it is follows. */
export const mistakeText = (locale: string): string => texts[locale]!;
