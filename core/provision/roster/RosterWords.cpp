// SPDX-License-Identifier: GPL-3.0-or-later
#include "provision/roster/RosterWords.h"

#include <QHash>
#include <QRegularExpression>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestPersonName = 50;
constexpr qsizetype LongestUser = 200;

// The planes of rare ideographs; new ones come with every edition of Unicode.
bool isRareHan(char32_t c)
{
    return c >= 0x20000 && c < 0x40000;
}

bool isHan(char32_t c)
{
    return isRareHan(c) || QChar::script(c) == QChar::Script_Han;
}

} // namespace

QStringList partsOf(const QString& cell)
{
    static const QRegularExpression separators(u"[、，,；;/／|｜+＋\\s]+"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
    QStringList parts = cell.split(separators, Qt::SkipEmptyParts);
    parts.removeDuplicates();
    return parts;
}

std::optional<RoleKind> roleOf(const QString& word)
{
    using enum RoleKind;
    static const QHash<QString, RoleKind> words{
        {u"教师"_s, Teacher},        {u"老师"_s, Teacher},      {u"任课教师"_s, Teacher},
        {u"班主任"_s, Teacher},      {u"teacher"_s, Teacher},   {u"审核人"_s, Approver},
        {u"审核员"_s, Approver},     {u"审核"_s, Approver},     {u"审批人"_s, Approver},
        {u"教导主任"_s, Approver},   {u"教务主任"_s, Approver}, {u"approver"_s, Approver},
        {u"reviewer"_s, Approver},   {u"校长"_s, Head},         {u"园长"_s, Head},
        {u"head"_s, Head},           {u"headteacher"_s, Head},  {u"督学"_s, Inspector},
        {u"inspector"_s, Inspector}, {u"教研员"_s, Research},   {u"research"_s, Research},
        {u"researcher"_s, Research}, {u"办公室"_s, Office},     {u"局办公室"_s, Office},
        {u"office"_s, Office},       {u"栏目主持"_s, Curator},  {u"栏目主持人"_s, Curator},
        {u"curator"_s, Curator},
    };
    const auto found = words.constFind(word.toLower());
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

QString subjectOf(const QString& word)
{
    static const QHash<QString, QString> keys{
        {u"语文"_s, u"yuwen"_s},       {u"数学"_s, u"shuxue"_s},     {u"英语"_s, u"yingyu"_s},
        {u"道德与法治"_s, u"daofa"_s}, {u"道法"_s, u"daofa"_s},      {u"科学"_s, u"kexue"_s},
        {u"物理"_s, u"wuli"_s},        {u"化学"_s, u"huaxue"_s},     {u"生物"_s, u"shengwu"_s},
        {u"生物学"_s, u"shengwu"_s},   {u"历史"_s, u"lishi"_s},      {u"地理"_s, u"dili"_s},
        {u"信息科技"_s, u"xxkj"_s},    {u"信息技术"_s, u"xxkj"_s},   {u"体育"_s, u"tiyu"_s},
        {u"体育与健康"_s, u"tiyu"_s},  {u"音乐"_s, u"yinyue"_s},     {u"美术"_s, u"meishu"_s},
        {u"劳动"_s, u"laodong"_s},     {u"综合实践"_s, u"zonghe"_s}, {u"综合实践活动"_s, u"zonghe"_s},
        {u"书法"_s, u"shufa"_s},       {u"心理健康"_s, u"xinli"_s},  {u"心理"_s, u"xinli"_s},
        {u"班会"_s, u"banhui"_s},      {u"地方课程"_s, u"difang"_s}, {u"校本课程"_s, u"xiaoben"_s},
    };
    return keys.value(word, word);
}

std::optional<QString> faultOfName(const QString& text)
{
    const QList<uint> characters = text.toUcs4();
    if (characters.size() > LongestPersonName)
        return u"has more than 50 characters"_s;
    for (const uint c : characters) {
        if (isRareHan(c))
            continue;
        const QChar::Category category = QChar::category(c);
        if (category == QChar::Other_PrivateUse || category == QChar::Other_NotAssigned || c == 0xFFFD)
            return u"has a character that only some computers can show: type that character again"_s;
        if (QChar::isDigit(c))
            return u"has a digit in it: give the real name"_s;
        if (!QChar::isLetter(c) && !QChar::isMark(c) && (c > 0xFFFF || !u" ·•・．.-'’"_s.contains(QChar(c))))
            return u"has a character in it that no name has"_s;
    }
    if (characters.size() < 2 && isHan(characters.value(0)))
        return u"is not the whole name"_s;
    return std::nullopt;
}

std::optional<QString> faultOfUser(const QString& text)
{
    if (text.toUcs4().size() > LongestUser)
        return u"has more than 200 characters"_s;
    for (const uint c : text.toUcs4()) {
        const QChar::Category category = QChar::category(c);
        if (QChar::isSpace(c))
            return u"has a space in it"_s;
        if (c == u':')
            return u"has a colon in it"_s;
        if (category == QChar::Other_Control || category == QChar::Other_Format || c == 0xFFFD ||
            category == QChar::Other_PrivateUse || category == QChar::Other_NotAssigned)
            return u"has a character in it that cannot be typed everywhere"_s;
    }
    if (u"=+-@_"_s.contains(text[0]))
        return u"begins with %1: let it begin with a letter or a digit"_s.arg(text[0]);
    return std::nullopt;
}

} // namespace shanke
