// SPDX-License-Identifier: GPL-3.0-or-later
#include "provision/NodeAccounts.h"

#include "platform/Role.h"
#include "trust/SignedCard.h"

#include <QJsonArray>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

QJsonArray rolesOf(const SchoolId& school)
{
    return {roleAt(school, RoleKind::Node).toString()};
}

QString inWords(const QJsonArray& roles)
{
    QStringList words;
    for (const QJsonValue& role : roles)
        words.append(role.toString());
    return words.isEmpty() ? u"no role"_s : words.join(u", "_s);
}

} // namespace

DocId NodeAccounts::idOf(const SchoolId& school)
{
    return DocId(u"org.couchdb.user:"_s + nodeOf(school).toString());
}

void NodeAccounts::plan(const AccountOrder& order)
{
    const QString school = order.school.toString();
    if (!m_roster.find(order.school))
        return noteProblem(ErrorKind::NotFound,
                           u"the roster file names no school %1, so its server got no account"_s.arg(school));
    const bool isRepeated =
        std::any_of(m_plan.report.accounts.begin(), m_plan.report.accounts.end(),
                    [&](const OpeningReport::Account& each) { return each.school == order.school; });
    if (isRepeated)
        return noteProblem(ErrorKind::InvalidInput,
                           u"the account of the server of %1 was named twice"_s.arg(school));
    const auto known = m_known.find(school);
    const QJsonObject current = known == m_known.end() ? QJsonObject() : known->second.account;
    const QJsonArray roles = current["roles"_L1].toArray();
    if (current.isEmpty() || order.password == AccountOrder::Password::Anew)
        return write(order, current);
    if (roles != rolesOf(order.school))
        return noteProblem(
            ErrorKind::Precondition,
            u"%1 is there with the rights of somebody else (%2), and its password may be known: "
            "it becomes the account of the server of %3 with --renew-account"_s.arg(
                nodeOf(order.school).toString(), inWords(roles), school));
    m_plan.report.accounts.push_back({order.school, nodeOf(order.school), AccountState::AsBefore, {}});
}

void NodeAccounts::write(const AccountOrder& order, const QJsonObject& current)
{
    const UserId name = nodeOf(order.school);
    QJsonObject document{{u"_id"_s, idOf(order.school).toString()},
                         {u"type"_s, u"user"_s},
                         {u"name"_s, name.toString()},
                         {u"roles"_s, rolesOf(order.school)}};
    if (current.contains("_rev"_L1))
        document.insert(u"_rev"_s, current["_rev"_L1]);
    m_plan.accounts.push_back({order, document});
    const auto state = current.isEmpty() ? AccountState::Made : AccountState::Renewed;
    m_plan.report.accounts.push_back({order.school, name, state, order.file});
}

void NodeAccounts::noteProblem(ErrorKind kind, const QString& sentence)
{
    m_plan.report.problems.push_back({AccountDatabase.toString(), Error{kind, sentence, {}}});
}

} // namespace shanke
