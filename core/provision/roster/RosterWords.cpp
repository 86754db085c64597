// SPDX-License-Identifier: GPL-3.0-or-later
#include "provision/roster/RosterWords.h"

#include "lesson/AccountName.h"

#include <QHash>
#include <QRegularExpression>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestPersonName = 50;

// The planes of rare ideographs; new ones come with every edition of Unicode.
bool isRareHan(char32_t c)
{
    return c >= 0x20000 && c < 0x40000;
}

bool isHan(char32_t c)
{
    return isRareHan(c) || QChar::script(c) == QChar::Script_Han;
}

// What people write into a cell that shall say nothing.
bool saysNothing(const QString& word)
{
    static const QStringList words{u"无"_s, u"暂无"_s, u"没有"_s, u"空"_s, u"none"_s, u"n/a"_s};
    static const QRegularExpression dashes(u"^[-–—－―_\\s]+$"_s);
    return words.contains(word.toLower()) || dashes.match(word).hasMatch();
}

// "教师（兼）" is 教师.
QString withoutNotes(QString part)
{
    static const QRegularExpression notes(u"[（(【\\[].*?[）)】\\]]"_s);
    return part.remove(notes).trimmed();
}

// Spaces stand in words ("教 师") and between them ("语文　数学"): a cell that is one known word without them
// is that, any other is cut.
QStringList wordsOf(const QString& cell, const std::function<bool(const QString&)>& isKnown)
{
    static const QRegularExpression separators(u"[、，,；;/／|｜+＋\\r\\n\\t]+"_s);
    static const QRegularExpression spaces(u"\\s+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    for (const QString& part : cell.split(separators, Qt::SkipEmptyParts)) {
        const QString plain = withoutNotes(part);
        const QString joined = QString(plain).remove(spaces);
        words += isKnown(joined) ? QStringList{joined} : plain.split(spaces, Qt::SkipEmptyParts);
    }
    words.erase(std::remove_if(words.begin(), words.end(), &saysNothing), words.end());
    words.removeDuplicates();
    return words;
}

// Middle dots of several alphabets and keyboards; the two of the last line are that between Han only.
bool isMiddleDot(QChar c, bool isBetweenHan)
{
    return u"·‧・•∙⋅･"_s.contains(c) || (isBetweenHan && (c == u'.' || c == u'．'));
}

// Radicals and compatibility forms that look like a character become that character.
QString withoutRadicals(const QString& text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_C)) {
        const bool isRadical = c >= QChar(0x2E80) && c <= QChar(0x2FDF);
        plain += isRadical ? QString(c).normalized(QString::NormalizationForm_KC) : QString(c);
    }
    return plain;
}

QString characterWords(char32_t c)
{
    return u"\"%1\" (U+%2)"_s.arg(QString::fromUcs4(&c, 1)).arg(uint(c), 4, 16, QChar(u'0')).toUpper();
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

QStringList roleWordsOf(const QString& cell)
{
    return wordsOf(cell, [](const QString& word) { return roleOf(word).has_value(); });
}

std::optional<RoleKind> roleOf(const QString& word)
{
    using enum RoleKind;
    static const QHash<QString, RoleKind> words{
        {u"教师"_s, Teacher},
        {u"老师"_s, Teacher},
        {u"任课教师"_s, Teacher},
        {u"班主任"_s, Teacher},
        {u"teacher"_s, Teacher},
        {u"审核人"_s, Approver},
        {u"审核员"_s, Approver},
        {u"审核"_s, Approver},
        {u"审批人"_s, Approver},
        {u"教导主任"_s, Approver},
        {u"教务主任"_s, Approver},
        {u"approver"_s, Approver},
        {u"教导处主任"_s, Approver},
        {u"教务处主任"_s, Approver},
        {u"副教导主任"_s, Approver},
        {u"副教务主任"_s, Approver},
        {u"教导副主任"_s, Approver},
        {u"教务副主任"_s, Approver},
        {u"教导处副主任"_s, Approver},
        {u"教务处副主任"_s, Approver},
        {u"副校长"_s, Head},
        {u"副园长"_s, Head},
        {u"教学副校长"_s, Head},
        {u"reviewer"_s, Approver},
        {u"校长"_s, Head},
        {u"园长"_s, Head},
        {u"head"_s, Head},
        {u"headteacher"_s, Head},
        {u"督学"_s, Inspector},
        {u"inspector"_s, Inspector},
        {u"教研员"_s, Research},
        {u"research"_s, Research},
        {u"researcher"_s, Research},
        {u"办公室"_s, Office},
        {u"局办公室"_s, Office},
        {u"office"_s, Office},
        {u"栏目主持"_s, Curator},
        {u"栏目主持人"_s, Curator},
        {u"curator"_s, Curator},
    };
    const auto found = words.constFind(word.toLower());
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

namespace {

// Empty for a subject without a key.
QString subjectKey(const QString& word)
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
    static const QRegularExpression stage(u"^(小学|初中|高中|中学)"_s);
    return keys.value(QString(word).remove(stage));
}

} // namespace

QStringList subjectsOf(const QString& cell)
{
    QStringList subjects;
    for (const QString& word :
         wordsOf(cell, [](const QString& each) { return !subjectKey(each).isEmpty(); })) {
        const QString key = subjectKey(word);
        subjects.append(key.isEmpty() ? word : key);
    }
    return subjects;
}

QString personName(const QString& text)
{
    const QString plain = withoutRadicals(text);
    const QList<uint> characters = plain.toUcs4();
    QString name;
    bool hasSpace = false;
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const char32_t c = characters[i];
        if (QChar::isSpace(c)) {
            hasSpace = !name.isEmpty();
            continue;
        }
        const bool followsHan = i > 0 && isHan(characters[i - 1]);
        const bool isBetweenHan = followsHan && i + 1 < characters.size() && isHan(characters[i + 1]);
        const bool isDot = c <= 0xFFFF && isMiddleDot(QChar(char16_t(c)), isBetweenHan);
        const QString before = name.isEmpty() ? QString() : name.last(1);
        const bool joins = isHan(c) && !name.isEmpty() && isHan(name.toUcs4().last());
        if (hasSpace && !joins && !isDot && before != u"·")
            name += u' ';
        hasSpace = false;
        name += isDot ? u"·"_s : QString::fromUcs4(&c, 1);
    }
    return name;
}

QString accountKey(const QString& user)
{
    // By way of capitals, for ß has none but SS.
    const QString plain = user.normalized(QString::NormalizationForm_KC);
    return plain.toUpper().toLower().normalized(QString::NormalizationForm_KC);
}

std::optional<QString> faultOfName(const QString& text)
{
    const QList<uint> characters = text.toUcs4();
    if (characters.size() > LongestPersonName)
        return u"has more than 50 characters"_s;
    for (const uint c : characters) {
        if (isRareHan(c) || c == 0x3007) // 〇, which is a number by its kind
            continue;
        const QChar::Category category = QChar::category(c);
        if (category == QChar::Other_PrivateUse || category == QChar::Other_NotAssigned || c == 0xFFFD)
            return u"has the character %1, which only some computers can show: type it again"_s.arg(
                characterWords(c));
        if (QChar::isDigit(c))
            return u"has a digit in it: give the real name"_s;
        if (!QChar::isLetter(c) && !QChar::isMark(c) && (c > 0xFFFF || !u" ·.-'’་༌"_s.contains(QChar(c))))
            return u"has the character %1 in it, which no name has"_s.arg(characterWords(c));
    }
    if (characters.size() < 2 && isHan(characters.value(0)))
        return u"is not the whole name"_s;
    return std::nullopt;
}

std::optional<QString> faultOfUser(const QString& text)
{
    const QString key = accountKey(text);
    if (key == u"county" || key.startsWith(u"node-"_s))
        return u"is kept for the servers of the county and its schools"_s;
    const auto fault = faultOfAccountName(text);
    if (!fault)
        return std::nullopt;
    switch (*fault) {
    case NameFault::Empty:
        return u"is empty"_s;
    case NameFault::TooLong:
        return u"has more than 200 characters"_s;
    case NameFault::Space:
        return u"has a space in it"_s;
    case NameFault::Colon:
        return u"has a colon in it"_s;
    case NameFault::Character:
        return u"has a character in it that cannot be typed everywhere"_s;
    case NameFault::Beginning:
        return u"begins with %1: let it begin with a letter or a digit"_s.arg(text[0]);
    case NameFault::Dots:
        return u"means a folder in every address"_s;
    }
    Q_UNREACHABLE();
}

} // namespace shanke
