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

const QHash<QString, RosterColumn>& words()
{
    using enum RosterColumn;
    static const QHash<QString, RosterColumn> words{
        {u"账号"_s, User},
        {u"帐号"_s, User},
        {u"账户"_s, User},
        {u"用户名"_s, User},
        {u"用户账号"_s, User},
        {u"登录账号"_s, User},
        {u"登录名"_s, User},
        {u"工号"_s, User},
        {u"教师工号"_s, User},
        {u"user"_s, User},
        {u"userid"_s, User},
        {u"username"_s, User},
        {u"account"_s, User},
        {u"login"_s, User},
        {u"loginname"_s, User},
        {u"姓名"_s, Name},
        {u"真实姓名"_s, Name},
        {u"教师姓名"_s, Name},
        {u"name"_s, Name},
        {u"fullname"_s, Name},
        {u"realname"_s, Name},
        {u"学校"_s, School},
        {u"学校名称"_s, School},
        {u"所在学校"_s, School},
        {u"单位"_s, School},
        {u"单位名称"_s, School},
        {u"工作单位"_s, School},
        {u"school"_s, School},
        {u"schoolname"_s, School},
        {u"organisation"_s, School},
        {u"organization"_s, School},
        {u"学校编号"_s, SchoolNumber},
        {u"学校代码"_s, SchoolNumber},
        {u"单位编号"_s, SchoolNumber},
        {u"单位代码"_s, SchoolNumber},
        {u"schoolid"_s, SchoolNumber},
        {u"schoolcode"_s, SchoolNumber},
        {u"学科"_s, Subjects},
        {u"任教学科"_s, Subjects},
        {u"任课学科"_s, Subjects},
        {u"科目"_s, Subjects},
        {u"subject"_s, Subjects},
        {u"subjects"_s, Subjects},
        {u"角色"_s, Roles},
        {u"职务"_s, Roles},
        {u"role"_s, Roles},
        {u"roles"_s, Roles},
        {u"督导学校"_s, Inspects},
        {u"责任学校"_s, Inspects},
        {u"负责学校"_s, Inspects},
        {u"inspects"_s, Inspects},
        {u"栏目"_s, Columns},
        {u"主持栏目"_s, Columns},
        {u"column"_s, Columns},
        {u"columns"_s, Columns},
    };
    return words;
}

bool namesIdentityNumbers(const QString& plainHeading)
{
    static const QStringList words{u"身份证"_s,   u"证件号"_s,         u"公民身份"_s,     u"idcard"_s,
                                   u"idnumber"_s, u"identitynumber"_s, u"identitycard"_s, u"nationalid"_s};
    return std::any_of(words.begin(), words.end(),
                       [&](const QString& word) { return plainHeading.contains(word); });
}

} // namespace

std::optional<RosterHeadings> RosterHeadings::find(const TableRow& row)
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
    const bool isWhole = headings.has(RosterColumn::User) && headings.has(RosterColumn::Name) &&
                         (headings.has(RosterColumn::School) || headings.has(RosterColumn::SchoolNumber));
    return isWhole ? std::optional(headings) : std::nullopt;
}

Cell RosterHeadings::cell(const TableRow& row, RosterColumn column) const
{
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
