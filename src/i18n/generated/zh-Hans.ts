
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'assessment.text': `在盖达尔·阿利耶夫倡议下，米利·马吉利斯（国民议会）首次在最高立法层面对这场悲剧作出法律和政治评价。`,
'assessment.title': `法律和政治评价`,
'burial.text': `巴库自由广场举行哀悼游行。近两百万人参加烈士陵园的葬礼。`,
'burial.title': `哀悼游行与安葬`,
'calendar.add': `添加到日历`,
'close': `关闭`,
'date.day': str`1月${0}日`,
'date.days': str`${2}年1月${0}日至${1}日`,
'date.january': str`${1}年1月${0}日`,
'date.march': str`${1}年3月${0}日`,
'date.night': str`${2}年1月${0}日至${1}日夜间`,
'date.yearly': str`每年1月${0}日`,
'day.abroad': `阿塞拜疆驻外使馆和海外阿塞拜疆人社群举行悼念活动。`,
'day.flags': `全国各地国旗降半旗。`,
'day.name': `全国哀悼日`,
'day.noon': str`${0}，阿塞拜疆全国默哀一分钟，船舶、汽车和火车鸣笛。`,
'day.traffic': str`${0}起至仪式结束，烈士陵园方向道路限制通行。建议乘坐公共交通工具。`,
'figure.detained': `被非法拘押者`,
'figure.homes': `遭射击的住宅`,
'figure.imprisoned': `被拘押者中被押往苏联各地监狱者`,
'figure.injured': `伤者`,
'figure.killed': `巴库及周边地区遇害者`,
'figure.martyrs': `阿塞拜疆统计的烈士`,
'figure.vehicles': `遭射击的车辆，包括救护车`,
'flag.label': `降半旗的阿塞拜疆国旗`,
'mission.text': `盖达尔·阿利耶夫携家人来到莫斯科的阿塞拜疆常驻代表处，抗议这次行动。`,
'mission.title': `在莫斯科抗议`,
'name': `黑色一月`,
'part.after': `此后数日在巴库遇害者`,
'part.before': `紧急状态向公众公布前遇害者`,
'part.regions': `在未宣布紧急状态的涅夫捷恰拉和连科兰遇害者`,
'part.wounded': `紧急状态公布前受致命伤者`,
'preview': `预览`,
'regions.text': str`涅夫捷恰拉（${1}）和连科兰（${2}）有${0}人遇害。当地未宣布紧急状态。`,
'regions.title': `涅夫捷恰拉和连科兰`,
'session.text': `应人民要求，阿塞拜疆苏维埃社会主义共和国最高苏维埃非常会议决定解除巴库的紧急状态。许多高级官员缺席。`,
'session.title': `最高苏维埃会议`,
'silence.name': `一分钟默哀`,
'silence.observed': `一分钟默哀已毕。`,
'silence.purpose': str`悼念1月${0}日的烈士`,
'silence.until': str`距默哀开始还有${0}`,
'statistics.heading': `“黑色一月”悲剧数据`,
'statistics.source': `来源：“黑色一月”悲剧官方记述`,
'statistics.subheading': str`巴库及阿塞拜疆各地区，${0}年1月`,
'timeline.heading': `“黑色一月”悲剧大事记`,
'timeline.next': `较晚事件`,
'timeline.previous': `较早事件`,
'troops.text': str`根据米哈伊尔·戈尔巴乔夫的命令，苏联军队、克格勃和内务部所属部队进入巴库和多个地区。平民遭到枪击。紧急状态向公众公布前，${0}人遇害，${1}人受致命伤；此后数日，巴库又有${2}人遇害。`,
'troops.title': `军队进入巴库`,
'unit.day': `#天`,
'unit.hour': `#小时`,
'unit.minute': `#分钟`,
'unit.second': `#秒`,
'when.baku': str`巴库时间${0}`,
'when.date': str`${0} ${1}`,
'when.reader': str`您的当地时间${0}`,
    };
  