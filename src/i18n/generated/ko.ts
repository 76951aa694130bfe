
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'assessment.text': `헤이다르 알리예프의 발의로 밀리 매즐리스(국회)가 최고 입법기관 차원에서 처음으로 이 비극에 법적·정치적 평가를 내린다.`,
'assessment.title': `법적·정치적 평가`,
'burial.text': `바쿠 자유광장에서 애도 행진이 열린다. 순교자의 골목에서 거행되는 안장식에 이백만 명 가까이 참석한다.`,
'burial.title': `애도 행진과 안장`,
'calendar.add': `캘린더에 추가`,
'close': `닫기`,
'date.day': str`1월 ${0}일`,
'date.days': str`${2}년 1월 ${0}~${1}일`,
'date.january': str`${1}년 1월 ${0}일`,
'date.march': str`${1}년 3월 ${0}일`,
'date.night': str`${2}년 1월 ${0}일 밤~${1}일 새벽`,
'date.yearly': str`매년 1월 ${0}일`,
'day.abroad': `아제르바이잔의 재외 대사관과 국외 아제르바이잔인 공동체가 추모 행사를 연다.`,
'day.flags': `전국에 국기가 조기로 게양된다.`,
'day.name': `국가추모일`,
'day.noon': str`${0}에 아제르바이잔 전역에서 1분간 묵념이 진행되고, 선박과 자동차, 열차가 경적을 울린다.`,
'day.traffic': str`${0}부터 추모식이 끝날 때까지 순교자의 골목 방면 도로의 차량 통행이 제한된다. 대중교통 이용이 권장된다.`,
'figure.detained': `불법 구금된 사람`,
'figure.homes': `총격을 받은 주택`,
'figure.imprisoned': `구금된 사람 중 소련 각지의 교도소로 이송된 사람`,
'figure.injured': `부상자`,
'figure.killed': `바쿠와 주변 지역에서 살해된 사람`,
'figure.martyrs': `아제르바이잔이 집계한 순교자`,
'figure.vehicles': `총격을 받은 차량(구급차 포함)`,
'flag.label': `조기로 게양된 아제르바이잔 국기`,
'mission.text': `헤이다르 알리예프가 가족과 함께 모스크바의 아제르바이잔 상주대표부를 찾아 작전에 항의한다.`,
'mission.title': `모스크바에서의 항의`,
'name': `검은 1월`,
'part.after': `이후 며칠 동안 바쿠에서 살해된 사람`,
'part.before': `비상사태가 공표되기 전에 살해된 사람`,
'part.regions': `비상사태가 선포되지 않은 네프트찰라와 란카란에서 살해된 사람`,
'part.wounded': `비상사태가 공표되기 전에 치명상을 입은 사람`,
'preview': `미리보기`,
'regions.text': str`네프트찰라(${1})와 란카란(${2})에서 ${0}명이 살해된다. 두 곳에는 비상사태가 선포되지 않았다.`,
'regions.title': `네프트찰라와 란카란`,
'session.text': `국민의 요구에 따라 아제르바이잔 소비에트 사회주의 공화국 최고 소비에트가 임시회의에서 바쿠의 비상사태 해제를 결정한다. 많은 고위 관리가 불참한다.`,
'session.title': `최고 소비에트 회의`,
'silence.name': `1분 묵념`,
'silence.observed': `1분 묵념이 거행되었다.`,
'silence.purpose': str`1월 ${0}일의 순교자들을 추모하며`,
'silence.until': str`1분 묵념까지 ${0} 남음`,
'statistics.heading': `숫자로 보는 ‘검은 1월’의 비극`,
'statistics.source': `출처: ‘검은 1월’의 비극에 관한 공식 설명`,
'statistics.subheading': str`바쿠와 아제르바이잔 각 지역, ${0}년 1월`,
'timeline.heading': `‘검은 1월’의 비극 연표`,
'timeline.next': `다음 항목`,
'timeline.previous': `이전 항목`,
'troops.text': str`미하일 고르바초프의 명령에 따라 소련군과 소련 KGB·내무부 소속 부대가 바쿠와 여러 지역에 진입한다. 민간인에게 총격이 가해진다. 비상사태가 공표되기 전에 ${0}명이 살해되고 ${1}명이 치명상을 입는다. 이후 며칠 동안 바쿠에서 ${2}명이 더 살해된다.`,
'troops.title': `군, 바쿠 진입`,
'unit.day': `#일`,
'unit.hour': `#시간`,
'unit.minute': `#분`,
'unit.second': `#초`,
'when.baku': str`바쿠 시각 ${0}`,
'when.date': str`${0} ${1}`,
'when.reader': str`내 현지 시각 ${0}`,
    };
  