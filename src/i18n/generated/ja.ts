
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'assessment.text': `ヘイダル・アリエフの提案により、ミッリ・メジュリス（国民議会）が最高立法機関のレベルで初めて、この悲劇に法的・政治的評価を下す。`,
'assessment.title': `法的・政治的評価`,
'burial.text': `バクーの自由広場で追悼行進が行われる。殉教者の路地での埋葬に二百万人近くが参列する。`,
'burial.title': `追悼行進と埋葬`,
'calendar.add': `カレンダーに追加`,
'close': `閉じる`,
'date.day': str`1月${0}日`,
'date.days': str`${2}年1月${0}日〜${1}日`,
'date.january': str`${1}年1月${0}日`,
'date.march': str`${1}年3月${0}日`,
'date.night': str`${2}年1月${0}日から${1}日にかけての夜`,
'date.yearly': str`毎年1月${0}日`,
'day.abroad': `アゼルバイジャンの在外大使館と国外のアゼルバイジャン人社会が追悼行事を開く。`,
'day.flags': `全国で半旗が掲げられる。`,
'day.name': `国家哀悼の日`,
'day.noon': str`${0}にアゼルバイジャン全土で1分間の黙とうがささげられ、船、自動車、列車が警笛を鳴らす。`,
'day.traffic': str`殉教者の路地へ向かう道路は、${0}から式典の終了まで通行が制限される。公共交通機関の利用が勧められている。`,
'figure.detained': `不法に拘束された人`,
'figure.homes': `銃撃された住宅`,
'figure.imprisoned': `拘束された人のうち、ソ連各地の刑務所に送られた人`,
'figure.injured': `負傷者`,
'figure.killed': `バクーと周辺地域で殺害された人`,
'figure.martyrs': `アゼルバイジャンの集計による殉教者`,
'figure.vehicles': `銃撃された車両（救急車を含む）`,
'flag.label': `半旗のアゼルバイジャン国旗`,
'mission.text': `ヘイダル・アリエフが家族とともにモスクワのアゼルバイジャン常駐代表部を訪れ、作戦に抗議する。`,
'mission.title': `モスクワでの抗議`,
'name': `黒い一月事件`,
'part.after': `その後の数日間にバクーで殺害された人`,
'part.before': `非常事態宣言の公表前に殺害された人`,
'part.regions': `非常事態が宣言されていなかったネフチャラとランカランで殺害された人`,
'part.wounded': `公表前に致命傷を負った人`,
'preview': `プレビュー`,
'regions.text': str`ネフチャラ（${1}）とランカラン（${2}）で${0}人が殺害される。両地では非常事態は宣言されていなかった。`,
'regions.title': `ネフチャラとランカラン`,
'session.text': `国民の要求を受け、アゼルバイジャン・ソビエト社会主義共和国最高会議の臨時会議が、バクーの非常事態の解除を決める。多くの高官が欠席する。`,
'session.title': `最高会議の臨時会議`,
'silence.name': `1分間の黙とう`,
'silence.observed': `1分間の黙とうがささげられた。`,
'silence.purpose': str`1月${0}日の殉教者を悼んで`,
'silence.until': str`1分間の黙とうまで：${0}`,
'statistics.heading': `数字で見る黒い一月事件`,
'statistics.source': `出典：黒い一月事件に関する公式の記述`,
'statistics.subheading': str`バクーとアゼルバイジャン各地、${0}年1月`,
'timeline.heading': `黒い一月事件の年表`,
'timeline.next': `次の出来事`,
'timeline.previous': `前の出来事`,
'troops.text': str`ミハイル・ゴルバチョフの命令により、ソ連の軍、KGB、内務省の部隊がバクーと複数の地域に進入する。部隊は民間人に発砲する。非常事態宣言の公表前に${0}人が殺害され、${1}人が致命傷を負う。その後の数日間に、バクーでさらに${2}人が殺害される。`,
'troops.title': `軍部隊がバクーに進入`,
'unit.day': `#日`,
'unit.hour': `#時間`,
'unit.minute': `#分`,
'unit.second': `#秒`,
'when.baku': str`バクー時間${0}`,
'when.date': str`${0} ${1}`,
'when.reader': str`お住まいの地域では${0}`,
    };
  