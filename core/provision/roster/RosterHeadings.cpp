// SPDX-License-Identifier: GPL-3.0-or-later
#include "provision/roster/RosterHeadings.h"

#include <QHash>
#include <QRegularExpression>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// "姓 名*（必填）" and "User_ID" are read as "姓名" and "userid".
QString plain(const QString& heading)
{
    static const QRegularExpression beside(u"[（(【\\[].*?[）)】\\]]|[\\s\\p{P}*]"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    QString text = heading.toLower();
    return text.remove(beside);
}

struct HeadingWords
{
    RosterColumn column;
    const char16_t* words; // between bars
};

constexpr HeadingWords Headings[] = {
    {RosterColumn::User, u"账号|帐号|账户|用户名|用户账号|登录账号|登录名|工号|教师工号|user|userid|username|"
                         u"account|login|loginname"},
    {RosterColumn::Name, u"姓名|真实姓名|教师姓名|name|fullname|realname"},
    {RosterColumn::School,
     u"学校|学校名称|所在学校|单位|单位名称|工作单位|school|schoolname|organisation|organization"},
    {RosterColumn::SchoolNumber, u"学校编号|学校代码|单位编号|单位代码|schoolid|schoolcode"},
    {RosterColumn::Subjects, u"学科|任教学科|任课学科|科目|subject|subjects"},
    {RosterColumn::Roles, u"角色|职务|role|roles"},
    {RosterColumn::Inspects, u"督导学校|责任学校|负责学校|inspects"},
    {RosterColumn::Columns, u"栏目|主持栏目|column|columns"},
    {RosterColumn::Groups, u"教研组|所在教研组|备课组|group|groups"},
};

QHash<QString, RosterColumn> makeWords()
{
    QHash<QString, RosterColumn> words;
    for (const HeadingWords& heading : Headings) {
        for (const QString& word : QString::fromUtf16(heading.words).split(u'|'))
            words.insert(word, heading.column);
    }
    return words;
}

const QHash<QString, RosterColumn>& words()
{
    static const QHash<QString, RosterColumn> words = makeWords();
    return words;
}

bool isSchool(const QString& sheet)
{
    static const QRegularExpression school(
        u"(小学|中学|学校|幼儿园|完小|教学点|中心校|高中|初中|职校|教育局|进修学校)(（.*）|\\(.*\\))?$"_s);
    return school.match(sheet.trimmed()).hasMatch();
}

bool namesIdentityNumbers(const QString& plainHeading)
{
    static const QStringList words{u"身份证"_s,   u"证件号"_s,         u"公民身份"_s,     u"idcard"_s,
                                   u"idnumber"_s, u"identitynumber"_s, u"identitycard"_s, u"nationalid"_s};
    return std::any_of(words.begin(), words.end(),
                       [&](const QString& word) { return plainHeading.contains(word); });
}

} // namespace

std::optional<RosterHeadings> RosterHeadings::find(const TableRow& row, const QString& sheet)
{
    RosterHeadings headings;
    for (qsizetype place = 0; place < row.cells.size(); ++place) {
        const QString heading = row.cells[place].text;
        const QString word = plain(heading);
        if (namesIdentityNumbers(word)) {
            headings.m_identityHeadings.append(heading);
            continue;
        }
        const auto known = words().constFind(word);
        if (known == words().constEnd() || headings.has(*known))
            continue;
        headings.m_places[size_t(*known)] = place;
        headings.m_headings[size_t(*known)] = heading;
    }
    const bool hasSchool = headings.has(RosterColumn::School) || headings.has(RosterColumn::SchoolNumber);
    if (!hasSchool && isSchool(sheet))
        headings.m_school = sheet.trimmed();
    const bool isWhole = headings.has(RosterColumn::User) && headings.has(RosterColumn::Name) &&
                         (hasSchool || !headings.m_school.isEmpty());
    return isWhole ? std::optional(headings) : std::nullopt;
}

Cell RosterHeadings::cell(const TableRow& row, RosterColumn column) const
{
    if (column == RosterColumn::School && !m_school.isEmpty())
        return {m_school, Cell::Kind::Text};
    const std::optional<qsizetype> place = m_places[size_t(column)];
    return place ? row.cell(*place) : Cell();
}

bool RosterHeadings::isRepeatedIn(const TableRow& row) const
{
    const auto repeats = [&](RosterColumn column) {
        return cell(row, column).text == m_headings[size_t(column)];
    };
    return repeats(RosterColumn::User) && repeats(RosterColumn::Name);
}

} // namespace shanke
