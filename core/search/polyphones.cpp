// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/polyphones.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// "word syllables,", as many syllables as characters. One that is read as mostly does no harm.
constexpr QStringView Table =
    u"音乐 yin yue,乐器 yue qi,乐曲 yue qu,乐谱 yue pu,乐队 yue dui,乐音 yue yin,声乐 sheng yue,民乐 min "
    u"yue,"
    "国乐 guo yue,奏乐 zou yue,器乐 qi yue,乐理 yue li,快乐 kuai le,欢乐 huan le,乐园 le yuan,"
    "长城 chang cheng,长江 chang jiang,长度 chang du,长短 chang duan,长方形 chang fang xing,长方体 chang "
    "fang ti,"
    "长征 chang zheng,长廊 chang lang,长歌行 chang ge xing,周长 zhou chang,特长 te chang,长沙 chang sha,"
    "生长 sheng zhang,成长 cheng zhang,长大 zhang da,校长 xiao zhang,班长 ban zhang,组长 zu zhang,家长 "
    "jia zhang,"
    "增长 zeng zhang,部长 bu zhang,"
    "重庆 chong qing,重复 chong fu,重新 chong xin,重阳 chong yang,重叠 chong die,重组 chong zu,"
    "重点 zhong dian,重要 zhong yao,重量 zhong liang,重力 zhong li,轻重 qing zhong,"
    "银行 yin hang,行列 hang lie,一行 yi hang,两行 liang hang,行业 hang ye,行星 xing xing,平行 ping xing,"
    "行走 xing zou,燕歌行 yan ge xing,琵琶行 pi pa xing,兵车行 bing che xing,"
    "数学 shu xue,数数 shu shu,分数 fen shu,首都 shou du,成都 cheng du,都市 du shi,"
    "还原 huan yuan,归还 gui huan,还是 hai shi,睡觉 shui jiao,午觉 wu jiao,觉得 jue de,"
    "朝阳 chao yang,朝代 chao dai,王朝 wang chao,唐朝 tang chao,朝向 chao xiang,朝霞 zhao xia,"
    "朝花夕拾 zhao hua xi shi,今朝 jin zhao,朝发白帝城 zhao fa bai di cheng,"
    "自传 zi zhuan,水浒传 shui hu zhuan,传记 zhuan ji,列传 lie zhuan,传说 chuan shuo,"
    "声调 sheng diao,音调 yin diao,曲调 qu diao,调查 diao cha,色调 se diao,调节 tiao jie,协调 xie tiao,"
    "角色 jue se,主角 zhu jue,角度 jiao du,测量 ce liang,丈量 zhang liang,数量 shu liang,质量 zhi liang,"
    "处理 chu li,相处 xiang chu,处处 chu chu,到处 dao chu,爱好 ai hao,好奇 hao qi,好学 hao xue,"
    "曾经 ceng jing,曾子 zeng zi,曾国藩 zeng guo fan,会计 kuai ji,西藏 xi zang,宝藏 bao zang,藏戏 zang "
    "xi,"
    "收藏 shou cang,躲藏 duo cang,概率 gai lv,频率 pin lv,效率 xiao lv,速率 su lv,率领 shuai ling,"
    "地壳 di qiao,甲壳 jia qiao,外壳 wai ke,弹琴 tan qin,弹簧 tan huang,弹性 tan xing,弹奏 tan zou,"
    "子弹 zi dan,投降 tou xiang,降落 jiang luo,人参 ren shen,参差 cen ci,参加 can jia,出差 chu chai,"
    "差别 cha bie,便宜 pian yi,方便 fang bian,模样 mu yang,模型 mo xing,散文 san wen,分散 fen san,"
    "反省 fan xing,省略 sheng lve,贵州省 gui zhou sheng,星宿 xing xiu,宿舍 su she,边塞 bian sai,"
    "塞翁失马 sai weng shi ma,塞下曲 sai xia qu,西塞山 xi sai shan,渔歌子 yu ge zi,塞外 sai wai,"
    "乐山 le shan,蚌埠 beng bu,六安 lu an,丽水 li shui,大夫 dai fu,石头 shi tou,单于 chan yu,"
    "可汗 ke han,龟兹 qiu ci,吐蕃 tu bo,秘鲁 bi lu,番禺 pan yu,铅山 yan shan,东阿 dong e,"
    "给予 ji yu,供给 gong ji,着急 zhao ji,着火 zhao huo,着落 zhuo luo,沉着 chen zhuo,看着 kan zhe,"
    "记载 ji zai,千载 qian zai,一年半载 yi nian ban zai,载重 zai zhong,转动 zhuan dong,转身 zhuan shen,"
    "称赞 cheng zan,对称 dui chen,相称 xiang chen,称重 cheng zhong,盛开 sheng kai,盛饭 cheng fan,"
    "兴趣 xing qu,兴奋 xing fen,中兴 zhong xing,教书 jiao shu,教学 jiao xue,血液 xue ye,流血 liu xue,"
    "露珠 lu zhu,背诵 bei song,背包 bei bao,尽量 jin liang,相片 xiang pian,照相 zhao xiang,首相 shou "
    "xiang,"
    "看守 kan shou,看见 kan jian,应用 ying yong,应该 ying gai,空气 kong qi,空白 kong bai,种子 zhong zi,"
    "种树 zhong shu,种植 zhong zhi,中奖 zhong jiang,中国 zhong guo,难民 nan min,困难 kun nan,"
    "少年 shao nian,少先队 shao xian dui,多少 duo shao,似的 shi de,相似 xiang si,的确 di que,目的 mu di,"
    "间隔 jian ge,中间 zhong jian,累计 lei ji,积累 ji lei,劳累 lao lei,宁可 ning ke,南宁 nan ning,"
    "识字 shi zi,标识 biao zhi,遂宁 sui ning,说服 shuo fu,游说 you shui,卷子 juan zi,胶卷 jiao juan,"
    "切磋 qie cuo,一切 yi qie,创伤 chuang shang,创造 chuang zao,荷花 he hua,荷叶 he ye,负荷 fu he,"
    "和诗 he shi,唱和 chang he,和平 he ping,勾当 gou dang,恰当 qia dang,当时 dang shi,上当 shang dang,"
    "蒙古 meng gu,蒙汉 meng han,苔藓 tai xian,舌苔 she tai,青苔 qing tai,苔花 tai hua,"
    "贾谊 jia yi,商贾 shang gu,贝壳 bei ke,咽喉 yan hou,呜咽 wu ye,哽咽 geng ye,琵琶 pi pa,柏林 bo lin,"
    "柏树 bai shu,泊船 bo chuan,湖泊 hu po,梁山泊 liang shan po,泊秦淮 bo qin huai,夜泊 ye bo,"
    "将进酒 qiang jin jiu,将军 jiang jun,大将 da jiang,见渔翁 jian yu weng,敕勒歌 chi le ge,"
    "风吹草低见牛羊 feng chui cao di xian niu yang,石壕吏 shi hao li,杜甫 du fu,陆游 lu you,李白 li bai,"
    "尉迟 yu chi,单雄信 shan xiong xin,解缙 xie jin,仇英 qiu ying,查良镛 zha liang yong,华佗 hua tuo,"
    "朴树 piao shu,区寄 ou ji,任弼时 ren bi shi,盖叫天 ge jiao tian,翟志刚 zhai zhi gang,覃 qin,"
    "冼星海 xian xing hai,乐毅 yue yi,万俟 mo qi,长孙 zhang sun,令狐 ling hu";

QHash<QString, QStringList> readTable()
{
    QHash<QString, QStringList> words;
    for (const QString& line : Table.toString().split(u',')) {
        QStringList parts = line.split(u' ', Qt::SkipEmptyParts);
        const QString word = parts.takeFirst();
        words.insert(word, parts);
    }
    return words;
}

} // namespace

const QHash<QString, QStringList>& polyphones()
{
    static const QHash<QString, QStringList> words = readTable();
    return words;
}

} // namespace shanke
